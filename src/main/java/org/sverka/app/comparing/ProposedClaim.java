package org.sverka.app.comparing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.RowAgreement;
import org.sverka.model.Claim;
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

  /** How many articles give it. */
  public int articles() {
    return (int) spots.stream().map(spot -> spot.article().id()).distinct().count();
  }

  /** What says no to it. */
  public Dismissal dismissal() {
    return new Dismissal(
        DismissalKind.CLAIM,
        spots.stream()
            .map(
                spot ->
                    new Dismissal.Place(
                        spot.article().id(),
                        spot.selector().position(),
                        TextHash.of(spot.selector().exact())))
            .toList());
  }
}
