package org.sverka.app.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.RowAgreement;
import org.sverka.compare.board.FigureSpot;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Dismissal;
import org.sverka.model.DismissalKind;
import org.sverka.model.Figure;
import org.sverka.text.TextHash;

/**
 * A claim that several articles seem to make and nobody has made yet, or more evidence of one that
 * somebody has made.
 *
 * @param spots its evidence, by article and place
 * @param agreement how the figures stand to each other
 * @param joined the claim that the spots are evidence of; null where it would be a new one
 */
public record ProposedClaim(
    String title,
    Figure figure,
    List<FigureSpot> spots,
    Optional<RowAgreement> agreement,
    @Nullable Claim joined) {
  public ProposedClaim {
    spots = List.copyOf(spots);
  }

  /** Of the claims that are made, what articles give that have not been tied to them. */
  public static Map<ClaimId, List<FigureSpot>> unmarked(List<ProposedClaim> proposed) {
    Map<ClaimId, List<FigureSpot>> unmarked = new HashMap<>();
    for (ProposedClaim each : proposed) {
      if (each.joined() != null) {
        unmarked.put(each.joined().id(), each.spots());
      }
    }
    return unmarked;
  }

  /** How many articles give it. */
  public int articles() {
    return (int) spots.stream().map(spot -> spot.article().id()).distinct().count();
  }

  /** What says no to it. */
  public Dismissal dismissal() {
    return dismissal(spots);
  }

  /** What says no to some of it. */
  public static Dismissal dismissal(List<FigureSpot> spots) {
    return new Dismissal(DismissalKind.CLAIM, spots.stream().map(ProposedClaim::place).toList());
  }

  static Dismissal.Place place(FigureSpot spot) {
    return new Dismissal.Place(
        spot.article().id(), spot.selector().position(), TextHash.of(spot.selector().exact()));
  }
}
