package org.sverka.app.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Claim;
import org.sverka.model.Figure;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.model.Units;
import org.sverka.text.Language;
import org.sverka.text.Stems;
import org.sverka.text.Words;

/**
 * Finds the claim that a figure is evidence of: one with a figure of the same kind, unit, subject
 * and time, both said to be so or both not. Values may differ, because then the board shows it,
 * unless nothing but the value tells that it is the same thing, or only the title of the claim
 * names the subject. Mutable, for one change.
 */
final class ClaimMatch {
  private final List<Claim> claims;
  private final Stems stems;

  ClaimMatch(List<Claim> claims, Language language) {
    this.claims = new ArrayList<>(claims);
    this.stems = Stems.of(language);
  }

  void add(Claim claim) {
    claims.add(claim);
  }

  Optional<Claim> find(Figure figure) {
    return claims.stream()
        .filter(claim -> claim.figure() != null && isOf(claim, claim.figure(), figure))
        .findFirst();
  }

  private boolean isOf(Claim claim, Figure claimed, Figure figure) {
    return claimed.kind() == figure.kind()
        && isSameUnit(claimed.unit(), figure.unit())
        && Objects.equals(claimed.asOf(), figure.asOf())
        && (claimed.modality() == Modality.FACT) == (figure.modality() == Modality.FACT)
        && (isSameSubject(claimed.subject(), figure.subject())
            || (claimed.isSameNumber(figure) && isInTitle(claim, figure.subject())))
        && (isNamed(figure) || claimed.isSameNumber(figure));
  }

  /** Whether the subject says which thing is measured: what is counted alone does not. */
  private static boolean isNamed(Figure figure) {
    return figure.subject() != null
        && figure.kind() != FigureKind.COUNT
        && figure.kind() != FigureKind.DURATION;
  }

  /** Whether they measure the same, in whatever size, or count the same. */
  private boolean isSameUnit(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return Units.factor(one, other) != null || isSameSubject(one, other);
  }

  private boolean isSameSubject(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.equalsIgnoreCase(other) || stems(one).equals(stems(other));
  }

  /** A person's own title says what is measured, whatever the figure beside it is named. */
  private boolean isInTitle(Claim claim, @Nullable String subject) {
    return subject != null && stems(claim.title()).containsAll(stems(subject));
  }

  private Set<String> stems(String phrase) {
    Words words = Words.of(phrase);
    Set<String> found = new HashSet<>();
    for (int word = 0; word < words.size(); word++) {
      found.add(stems.stem(words.range(word).of(phrase)));
    }
    return found;
  }
}
