package org.sverka.detect.quotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;

/** What differs between languages in how news says who said it. For one article and one thread. */
interface Grammar {
  NameReader names();

  /** What a person is called beside the name: «министр финансов Иван Петров». */
  List<Role> roles(Frame frame, NameMention name);

  /** Whether a name can be the subject of its sentence. */
  default boolean canAct(Frame frame, NameMention name) {
    return name.canBe(Case.NOMINATIVE) && !AdjacentNames.isBeforeFullName(frame, name);
  }

  /**
   * The attribution behind a quotation.
   *
   * @param from the first token of the clause, behind comma and dash
   * @param to the token behind its last
   * @param dash whether a dash leads to it, which hardly anything but an attribution does
   */
  @Nullable Attribution behind(Frame frame, int from, int to, boolean dash);

  /**
   * The attribution before a quotation.
   *
   * @param colon whether a colon leads to the quotation
   */
  @Nullable Attribution ahead(Frame frame, int from, int to, boolean colon);

  /**
   * The attribution in the words around a quotation that stands inside a sentence, where neither
   * {@link #behind} nor {@link #ahead} finds it, as where a verb closes the sentence and its
   * subject opens it.
   */
  default @Nullable Attribution around(Frame frame, int from, int quote, int to) {
    return null;
  }

  /**
   * The attribution of a sentence in which nothing is quoted: of its main clause, if it has one.
   */
  default @Nullable Attribution reported(Frame frame, int from, int to) {
    return ahead(frame, from, to, false);
  }

  /** Who is named without a verb, as behind a headline's quotation: «…»: министр. */
  @Nullable Source alone(Frame frame, int from, int to);

  /** Who opens a sentence as its subject, by a title or a pronoun or as an office. */
  default @Nullable Source acting(Frame frame, int from, int to) {
    return null;
  }

  /** Whether an attribution may follow the closing mark with nothing between, as in Kazakh. */
  default boolean attributesDirectly() {
    return false;
  }

  /**
   * Who is meant where a verb of saying has no subject, as in a language that leaves its pronouns
   * out.
   */
  default @Nullable Source implied(Frame frame, Attribution attribution, String cue) {
    return null;
  }

  /** Whether a paragraph that ends with a verb of saying and a colon announces the next. */
  default boolean announces(Frame frame, int colon) {
    return false;
  }

  /** Whether a body's name is short for one of a kind: «МИД Греции» for «министерство». */
  default boolean isShortFor(String kind, String name) {
    return false;
  }

  /** Whether a word for firms, or for rulings, is not of such a body; in lower case both. */
  default boolean areOfTwoKinds(String word, String name) {
    return false;
  }

  /** The offices that a text names, in order; where a language calls them by less later on. */
  default List<String> offices(Frame frame) {
    return List.of();
  }

  /** Whether words in lower case can stand for an office that the article names. */
  default boolean standsFor(String phrase, String name) {
    return false;
  }

  /** What texts are of a court that has been named, whatever else has acted since. */
  default Set<String> verdicts() {
    return Set.of();
  }

  /** What texts are of a court that has just acted. */
  default Set<String> rulings() {
    return Set.of();
  }

  /** What a court is called. */
  default String court() {
    return "";
  }

  /**
   * The text that a sentence tells of, and that «в документе» may mean; null where it tells none.
   */
  default @Nullable Source shown(Frame frame, int from, int to) {
    return null;
  }

  /** Whether a word is for any text that has just been told of: «документ». */
  default boolean isAnyText(String phrase) {
    return phrase.equals("документ");
  }

  /** Texts that speak for themselves, and not for whoever wrote them: a resolution. */
  default Set<String> documents() {
    return Set.of();
  }

  /**
   * What a firm can be called that is named in a quotation, by the words before it, in the
   * dictionary form; nothing where they do not say that it is a firm.
   */
  default Set<String> kindsOfFirm(Frame frame, int quote) {
    return Set.of();
  }

  /** Whether a verb cuts an utterance behind a comma, without a dash. */
  default boolean cuts(Token verb) {
    return false;
  }

  /** Whether what stands in marks is named by the words around it: «газета», "the newspaper". */
  boolean isNamed(Frame frame, int quote);

  /** Whether the words behind make what is in marks somebody's, whoever it is: a question. */
  default boolean isSaid(Frame frame, int quote) {
    return false;
  }

  /** Whether the words before distance the narrator from what is in marks: «так называемый». */
  boolean isDistanced(Frame frame, int quote);

  /** Whether the narrator's sentence goes on in the marks, so that they are no name of a thing. */
  default boolean goesOn(Frame frame, int quote) {
    return false;
  }

  /** Whether a word alone judges something, as adjectives do: «назвал сроки «неприличными»». */
  default boolean judges(String word) {
    return false;
  }

  /** Whether some words make a statement, be they ever so few: «вода ушла». */
  default boolean states(String words) {
    return false;
  }

  /** Whether words with a capital have a subject or a verb, as hardly any name of a thing has. */
  default boolean isClause(String words) {
    return false;
  }

  /** The token behind a sentence's last: an attribution may go on behind a question. */
  default int sentenceEnd(Frame frame, int from) {
    return frame.tokens().sentenceEnd(from);
  }

  /** Whose article a paragraph says it is: "By Ann Lee"; null where it does not. */
  default @Nullable NameMention author(Frame frame) {
    return null;
  }

  /** Whether a pronoun may stand before the name that tells who it is. */
  default boolean namesLater() {
    return false;
  }

  /** Whoever is first spoken of in a sentence without a name: "my editor", "a farmer". */
  default List<Source> introduced(Frame frame, int from, int to) {
    return List.of();
  }

  /** Whether what follows an attribution is given whole: "a sign that says", "they chanted". */
  default boolean introduces(Frame frame, Attribution lead, int quote) {
    return false;
  }

  /**
   * Whether a verb gives an opinion or a reason, so that a word or two that several say are their
   * words.
   */
  default boolean describes(Frame frame, TextRange cue) {
    return false;
  }

  /** Whether a sentence says whose the words before it were: «Об этом заявил…». */
  boolean looksBack(Frame frame, int from);
}
