package org.sverka.detect.quotes;

import java.util.Set;
import org.sverka.text.WordForm.Case;

/** Tells in Russian what stands behind a place because the place is called so. */
final class RussianPlaces {
  /** Have a name or a number behind them, in the nominative. */
  private static final Set<String> PLACES =
      WordList.of(
          """
          микрорайон посёлок село деревня станица аул станция хутор кишлак остров улица проспект
          жилмассив дом школа гимназия лицей подъезд корпус больница поликлиника
          """);

  private final Lexicon lexicon;

  RussianPlaces(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** «Жительница посёлка Северный», «дома № 14»: what the place is called. */
  boolean isName(Tokens tokens, int i) {
    boolean number = tokens.get(i).is("№") || tokens.at(i - 1).is("№");
    int place = tokens.at(i - 1).is("№") ? i - 2 : i - 1;
    return (number || tokens.get(i).isCapitalWord())
        && lexicon.forms(tokens.at(place)).stream()
            .anyMatch(
                form -> (number || form.canBe(Case.GENITIVE)) && PLACES.contains(form.lemma()));
  }
}
