package org.sverka.detect.quotes;

import java.util.List;
import java.util.Map;
import org.sverka.text.WordForm.Case;

/** Endings of Russian nouns in the singular, by the school grammar, each with its cases. */
final class Declension {
  /** Of men and things whose stem is hard. */
  static final Map<String, List<Case>> SECOND =
      Map.of(
          "", List.of(Case.NOMINATIVE),
          "а", List.of(Case.GENITIVE, Case.ACCUSATIVE),
          "у", List.of(Case.DATIVE),
          "ом", List.of(Case.INSTRUMENTAL),
          "ем", List.of(Case.INSTRUMENTAL),
          "е", List.of(Case.PREPOSITIONAL));

  /** Of women. */
  static final Map<String, List<Case>> FIRST =
      Map.of(
          "а", List.of(Case.NOMINATIVE),
          "я", List.of(Case.NOMINATIVE),
          "ы", List.of(Case.GENITIVE),
          "и", List.of(Case.GENITIVE),
          "е", List.of(Case.DATIVE, Case.PREPOSITIONAL),
          "у", List.of(Case.ACCUSATIVE),
          "ю", List.of(Case.ACCUSATIVE),
          "ой", List.of(Case.INSTRUMENTAL),
          "ей", List.of(Case.INSTRUMENTAL));

  private Declension() {}
}
