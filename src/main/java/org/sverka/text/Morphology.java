package org.sverka.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;
import org.sverka.text.WordForm.Tense;

/**
 * A dictionary of Russian word forms: for a word its lemmas, parts of speech, cases, numbers and
 * genders. The dictionary is the one of AOT in the form LanguageTool gives it, about 2.3 MB; the
 * tags it is written in are explained in {@code tags_russian.txt} beside it.
 *
 * <p>Loading reads the whole dictionary, about 0.2 s: not for the JavaFX thread. Immutable from
 * outside and safe for use by several threads.
 */
public final class Morphology {
  private static final String DICTIONARY = "/org/languagetool/resource/ru/russian.dict";
  private static final String DESCRIPTION = "/org/languagetool/resource/ru/russian.info";

  /** A power of two; about 2 MB when full. */
  private static final int RECENT = 1 << 13;

  /** Words of more chars are looked up each time: they are not words, and may be of any length. */
  private static final int LONGEST = 64;

  private record Known(String word, List<WordForm> forms) {}

  /** A lookup has buffers of its own, so every thread has its own lookup. */
  private final ThreadLocal<DictionaryLookup> lookup;

  /** News says the same words again and again: each has one place, which the last to come takes. */
  private final AtomicReferenceArray<Known> recent = new AtomicReferenceArray<>(RECENT);

  private Morphology(Dictionary dictionary) {
    lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  /**
   * @throws UncheckedIOException when the dictionary is missing from the program or damaged
   */
  public static Morphology load() {
    try (InputStream words = Morphology.class.getResourceAsStream(DICTIONARY);
        InputStream description = Morphology.class.getResourceAsStream(DESCRIPTION)) {
      if (words == null || description == null) {
        throw new IOException(
            "The Russian dictionary "
                + DICTIONARY
                + " is missing from the program: install it again.");
      }
      return new Morphology(Dictionary.read(words, description));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Every way to read a word, in the dictionary's order; letter case does not matter, and ё may be
   * written е. Empty where the dictionary does not know the word.
   */
  public List<WordForm> forms(String word) {
    if (word.isEmpty()) {
      return List.of();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() > LONGEST) {
      return lookUp(lower);
    }
    int place = (lower.hashCode() ^ (lower.hashCode() >>> 16)) & (RECENT - 1);
    Known known = recent.get(place);
    if (known == null || !known.word.equals(lower)) {
      known = new Known(lower, lookUp(lower));
      recent.set(place, known);
    }
    return known.forms;
  }

  private List<WordForm> lookUp(String lower) {
    List<WordData> found = lookup.get().lookup(lower);
    List<WordForm> forms = new ArrayList<>(found.size());
    for (WordData data : found) {
      forms.add(form(String.valueOf(data.getStem()), String.valueOf(data.getTag())));
    }
    return List.copyOf(forms);
  }

  private static WordForm form(String lemma, String tag) {
    Part part = Part.OTHER;
    Case inCase = null;
    Count number = null;
    Gender gender = null;
    Tense tense = null;
    boolean animate = false;
    int person = 0;
    int from = 0;
    while (from <= tag.length()) {
      int colon = tag.indexOf(':', from);
      int to = colon < 0 ? tag.length() : colon;
      String piece = tag.substring(from, to);
      if (from == 0) {
        part = partOf(piece);
      }
      part = narrowed(part, piece);
      inCase = firstKnown(inCase, caseOf(piece));
      number = firstKnown(number, numberOf(piece));
      gender = firstKnown(gender, genderOf(piece));
      tense = firstKnown(tense, tenseOf(piece));
      animate |= piece.equals("Anim");
      person = piece.length() == 2 && piece.charAt(0) == 'P' ? piece.charAt(1) - '0' : person;
      from = to + 1;
    }
    boolean finite = part == Part.VERB;
    boolean name = part == Part.GIVEN_NAME || part == Part.PATRONYMIC || part == Part.SURNAME;
    person = person >= 1 && person <= 3 ? person : 0;
    return new WordForm(
        lemma, part, inCase, number, gender, animate || name, finite ? tense : null, person);
  }

  private static Part partOf(String piece) {
    return switch (piece) {
      case "NN" -> Part.NOUN;
      case "ADJ" -> Part.ADJECTIVE;
      case "PT" -> Part.PARTICIPLE;
      case "PT_Short" -> Part.SHORT_PARTICIPLE;
      case "DPT" -> Part.GERUND;
      case "VB" -> Part.VERB;
      case "PNN" -> Part.PRONOUN;
      case "Num", "NumC", "Ord" -> Part.NUMERAL;
      case "PREP" -> Part.PREPOSITION;
      case "CONJ" -> Part.CONJUNCTION;
      case "PARTICLE" -> Part.PARTICLE;
      case "ADV" -> Part.ADVERB;
      default -> Part.OTHER;
    };
  }

  private static Part narrowed(Part part, String piece) {
    return switch (piece) {
      case "Name" -> Part.GIVEN_NAME;
      case "Patr" -> Part.PATRONYMIC;
      case "Fam" -> Part.SURNAME;
      case "INF" -> Part.INFINITIVE;
      case "Short" -> Part.SHORT_ADJECTIVE;
      default -> part;
    };
  }

  private static @Nullable Case caseOf(String piece) {
    return switch (piece) {
      case "Nom" -> Case.NOMINATIVE;
      case "R", "2R" -> Case.GENITIVE;
      case "D" -> Case.DATIVE;
      case "V" -> Case.ACCUSATIVE;
      case "T" -> Case.INSTRUMENTAL;
      case "P", "2P" -> Case.PREPOSITIONAL;
      default -> null;
    };
  }

  private static @Nullable Count numberOf(String piece) {
    return switch (piece) {
      case "Sin" -> Count.SINGULAR;
      case "PL" -> Count.PLURAL;
      default -> null;
    };
  }

  private static @Nullable Gender genderOf(String piece) {
    return switch (piece) {
      case "Masc" -> Gender.MASCULINE;
      case "Fem" -> Gender.FEMININE;
      case "Neut" -> Gender.NEUTER;
      default -> null;
    };
  }

  private static @Nullable Tense tenseOf(String piece) {
    return switch (piece) {
      case "Past" -> Tense.PAST;
      case "Real" -> Tense.PRESENT;
      case "Fut" -> Tense.FUTURE;
      case "IMP" -> Tense.IMPERATIVE;
      default -> null;
    };
  }

  private static <T> @Nullable T firstKnown(@Nullable T known, @Nullable T found) {
    return known != null ? known : found;
  }
}
