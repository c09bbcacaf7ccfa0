package org.sverka.text;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a Russian word: what it is a form of, and which form.
 *
 * @param lemma the dictionary form in lower case; of a surname the masculine one, of a patronymic
 *     the father's name
 * @param inCase null where the word has no case, or one form for all of them
 * @param number null where the word has no number, or one form for both
 * @param gender null where the word has no gender, or is plural
 * @param animate whether it is a noun for a living being; names of persons are
 * @param tense null where it is not a finite verb
 * @param person 1 to 3; 0 where the form does not tell, as in the past tense
 */
public record WordForm(
    String lemma,
    Part part,
    @Nullable Case inCase,
    @Nullable Count number,
    @Nullable Gender gender,
    boolean animate,
    @Nullable Tense tense,
    int person) {

  /** Part of speech; names of persons stand apart from other nouns. */
  public enum Part {
    NOUN,
    GIVEN_NAME,
    PATRONYMIC,
    SURNAME,
    ADJECTIVE,
    SHORT_ADJECTIVE,
    PARTICIPLE,
    SHORT_PARTICIPLE,
    GERUND,
    VERB,
    INFINITIVE,
    PRONOUN,
    NUMERAL,
    PREPOSITION,
    CONJUNCTION,
    PARTICLE,
    ADVERB,
    OTHER
  }

  /** The six cases of the school grammar; the second genitive and prepositional count with them. */
  public enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL
  }

  /** Grammatical number: one or many. */
  public enum Count {
    SINGULAR,
    PLURAL
  }

  /** Grammatical gender. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
  }

  /** Tense of a finite verb; the imperative stands with them. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    IMPERATIVE
  }

  /** Whether the form can stand in a case: it does, or it has one form for all. */
  public boolean canBe(Case wanted) {
    return inCase == null || inCase == wanted;
  }

  /** Whether it names a person: a given name, a patronymic or a surname. */
  public boolean isPersonName() {
    return part == Part.GIVEN_NAME || part == Part.PATRONYMIC || part == Part.SURNAME;
  }
}
