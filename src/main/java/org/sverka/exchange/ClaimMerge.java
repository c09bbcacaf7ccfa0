package org.sverka.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;

/**
 * Which claim of the workspace each claim of a file becomes: the one with its identifier; or else
 * the first with its title, letter case aside, whose figure does not contradict its own; or else
 * itself, added. A claim of the workspace takes one claim of the file.
 *
 * <p>Two claims of one title with different figures are kept apart: which of them is meant is a
 * person's to say.
 */
final class ClaimMerge {
  private final Map<ClaimId, ClaimId> targets = new HashMap<>();
  private final List<Claim> added = new ArrayList<>();

  private ClaimMerge() {}

  static ClaimMerge of(List<Claim> fromFile, List<Claim> existing) {
    ClaimMerge merge = new ClaimMerge();
    Set<ClaimId> inFile = new HashSet<>();
    fromFile.forEach(claim -> inFile.add(claim.id()));
    Set<ClaimId> inWorkspace = new HashSet<>();
    Map<String, List<Claim>> byTitle = new HashMap<>();
    for (Claim claim : existing) {
      inWorkspace.add(claim.id());
      if (!inFile.contains(claim.id())) {
        byTitle.computeIfAbsent(folded(claim.title()), key -> new ArrayList<>()).add(claim);
      }
    }
    for (Claim claim : fromFile) {
      merge.resolve(claim, inWorkspace, byTitle.getOrDefault(folded(claim.title()), List.of()));
    }
    return merge;
  }

  List<Claim> added() {
    return List.copyOf(added);
  }

  /** The claim of the workspace that a claim of the file becomes. */
  ClaimId target(ClaimId claim) {
    return Objects.requireNonNull(targets.get(claim));
  }

  /**
   * @param free the claims of its title that none has taken yet; the one that it takes is removed
   */
  private void resolve(Claim claim, Set<ClaimId> inWorkspace, List<Claim> free) {
    if (inWorkspace.contains(claim.id())) {
      targets.put(claim.id(), claim.id());
      return;
    }
    Optional<Claim> namesake = free.stream().filter(each -> agree(each, claim)).findFirst();
    namesake.ifPresentOrElse(
        each -> {
          free.remove(each);
          targets.put(claim.id(), each.id());
        },
        () -> {
          added.add(claim);
          targets.put(claim.id(), claim.id());
        });
  }

  private static boolean agree(Claim one, Claim other) {
    return one.figure() == null || other.figure() == null || one.figure().equals(other.figure());
  }

  private static String folded(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
