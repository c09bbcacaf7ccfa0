package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/** Judges one quotation by the words around it: who it is attributed to, and what it is. */
final class Surroundings {
  private static final int FEW_WORDS = 5;

  /** What many people say in so many words is more than what they call something. */
  private static final int LONG_FRAGMENT = 4;

  /** The words for a link and their colon, in tokens. */
  private static final int LONGEST_LINK = 6;

  /** So many tokens behind a quotation are looked at, so that time stays linear. */
  private static final int LONGEST_CLAUSE = 60;

  /** So many tokens behind a headline's quotation say who is quoted. */
  private static final int HEADLINE = 9;

  /** Lead to other articles and to where a picture is from. */
  private static final Set<String> LINKS =
      Set.of(
          "читайте также",
          "читать также",
          "смотрите также",
          "по теме",
          "материалы по теме",
          "читайте по теме",
          "ранее по теме",
          "фото",
          "видео",
          "related",
          "read more",
          "read also",
          "see also",
          "also read",
          "photo",
          "video",
          "сурет",
          "фото дереккөзі",
          "тағы оқыңыз",
          "сондай-ақ оқыңыз",
          "оқи отырыңыз",
          "тақырып бойынша");

  private final Grammar grammar;

  /** The words that say whose the utterance around is. */
  private Set<TextRange> around = Set.of();

  Surroundings(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Lets words attribute the utterance around what is read from now on, and nothing inside it.
   *
   * @return which did so before
   */
  Set<TextRange> leaveOut(Set<TextRange> cues) {
    Set<TextRange> before = around;
    around = cues;
    return before;
  }

  /** The attribution behind a quotation: behind comma, dash, or the quotation's own punctuation. */
  @Nullable Attribution behind(Sentence sentence, int at) {
    Tokens tokens = sentence.tokens();
    int from = at + 1;
    boolean comma = from < sentence.to() && tokens.get(from).is(",");
    from += comma ? 1 : 0;
    boolean dash = from < sentence.to() && tokens.get(from).isDash();
    from += dash ? 1 : 0;
    boolean punctuated = Quotation.of(tokens, at).isPunctuated();
    int to = from;
    int most = Math.min(sentence.to(), from + LONGEST_CLAUSE);
    while (to < most && (!tokens.get(to).isQuote() || isNameOfOffice(tokens, to))) {
      to++;
    }
    Attribution headline = headline(sentence, at);
    if (headline != null) {
      return headline;
    }
    if (from >= to || !(comma || dash || punctuated || grammar.attributesDirectly())) {
      return null;
    }
    Attribution found = grammar.behind(sentence.frame(), from, to, dash && (comma || punctuated));
    return found == null || around.contains(found.cue()) ? null : found;
  }

  /** «…», — сказал директор завода «Луч» Иван Петров: the clause goes on behind the name. */
  private boolean isNameOfOffice(Tokens tokens, int at) {
    Quotation quotation = Quotation.of(tokens, at);
    boolean names = quotation.isCapital();
    return tokens.at(at - 1).isWord()
        && (tokens.at(at + 1).isCapitalWord()
            || (names && (tokens.at(at + 1).isWord() || tokens.at(at + 1).is("."))))
        && quotation.words() < FEW_WORDS
        && !quotation.isPunctuated();
  }

  /** «Words»: министр — a colon or a dash, and nothing behind it but who said them. */
  private @Nullable Attribution headline(Sentence sentence, int at) {
    Tokens tokens = sentence.tokens();
    Token sign = tokens.at(at + 1);
    int from = at + 2;
    boolean brief =
        sentence.to() - from <= HEADLINE && sentence.to() == tokens.size() && from < sentence.to();
    if (!(at == 0 || isLink(sentence, at))
        || !brief
        || !(sign.is(":") || sign.isDash())
        || (Quotation.of(tokens, at).words() < 3
            && !isStated(sentence, Quotation.of(tokens, at)))) {
      return null;
    }
    Source source = grammar.alone(sentence.frame(), from, sentence.to());
    boolean ended = tokens.get(sentence.to() - 1).is(".");
    boolean known =
        source != null
            && (source.kind() == Source.Kind.NAME
                || (source.kind() == Source.Kind.ROLE && grammar.attributesDirectly()));
    if (source == null || ended || !(sign.is(":") || known)) {
      return null;
    }
    return new Attribution(source.range(), source, false);
  }

  /** Inside somebody's words an attribution behind is of those, where one ahead tells whose. */
  boolean isToldAhead(Sentence sentence, int at) {
    Attribution lead =
        sentence.nested() ? grammar.ahead(sentence.frame(), sentence.from(), at - 1, true) : null;
    return lead != null && lead.source() != null;
  }

  /** Whether nothing but a full stop follows a quotation in its sentence. */
  boolean isAlone(Sentence sentence, int at) {
    for (int i = at + 1; i < sentence.to(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.isQuote() || !".!?…".contains(token.lower())) {
        return false;
      }
    }
    return true;
  }

  /** Whether what nobody is said to say is somebody's words all the same. */
  boolean isUtterance(Sentence sentence, Quotation quotation) {
    return quotation.hasSentences()
        || isHeadline(sentence, quotation)
        || grammar.isSaid(sentence.frame(), quotation.at());
  }

  /** «Автобус приходит, когда хочет»: жители обсудили — a headline that opens with a statement. */
  private boolean isHeadline(Sentence sentence, Quotation quotation) {
    String words = quotation.range().of(sentence.tokens().text());
    return sentence.paragraph() == 0
        && quotation.at() == 0
        && sentence.tokens().at(1).is(":")
        && quotation.words() >= 3
        && (grammar.states(words) || (quotation.isCapital() && grammar.isClause(words)));
  }

  /** «…», — это уже завуч: whoever is named behind a dash, without a verb. */
  Attribution verbless(Sentence sentence, Quotation quotation) {
    int dash = quotation.at() + (sentence.tokens().at(quotation.at() + 1).is(",") ? 2 : 1);
    Source source =
        sentence.tokens().at(dash).isDash()
            ? grammar.alone(sentence.frame(), dash + 1, sentence.to())
            : null;
    return source == null
        ? Attribution.ofNobody(quotation.range().start())
        : new Attribution(source.range(), source, false);
  }

  /** Whether nothing but the words for a link, and a colon, stand before a quotation. */
  boolean isLink(Sentence sentence, int at) {
    Tokens tokens = sentence.tokens();
    if (at - sentence.from() > LONGEST_LINK) {
      return false;
    }
    String before = tokens.written(sentence.from(), Math.max(sentence.from(), at - 1));
    return LINKS.contains(before.toLowerCase(Locale.ROOT));
  }

  /** An attribution behind that names nobody takes its source from the words before. */
  Attribution completed(
      Sentence sentence, Quotation quotation, Attribution trailing, int behindLast) {
    if (trailing.source() != null || quotation.at() == sentence.from()) {
      return trailing;
    }
    boolean colon = sentence.before(quotation.at()).is(":");
    int to = colon ? quotation.at() - 1 : quotation.at();
    Attribution lead = grammar.ahead(sentence.frame(), behindLast, to, colon);
    Source source = lead == null ? null : lead.source();
    return new Attribution(trailing.cue(), source, trailing.calls());
  }

  /** The better of what follows and what leads; «…» деді is of whom the words before name. */
  @Nullable Attribution joined(@Nullable Attribution trailing, @Nullable Attribution lead) {
    if (trailing == null || trailing.source() != null) {
      return trailing != null ? trailing : lead;
    }
    return grammar.attributesDirectly() && lead != null
        ? new Attribution(trailing.cue(), lead.source(), trailing.calls())
        : lead;
  }

  /** «Айтқаны «Су жоқ» деді»: whether an attribution right behind gives the words as a whole. */
  boolean isDirect(Sentence sentence, Quotation quotation, Attribution found) {
    return grammar.attributesDirectly()
        && quotation.isCapital()
        && found.cue().start() > quotation.range().end()
        && !quotation.hasSuffix()
        && !grammar.isNamed(sentence.frame(), quotation.at());
  }

  /** Whether an attribution behind it makes a quotation somebody's words as a whole. */
  boolean canBeSpeech(Sentence sentence, Quotation quotation) {
    return quotation.canBeSpeech(sentence.hasDashBehind(quotation.at()))
        || isStated(sentence, quotation);
  }

  /** «Су кетті!» деп: a short statement with a verb of saying right behind it. */
  boolean isStated(Sentence sentence, Quotation quotation) {
    return grammar.attributesDirectly()
        && !grammar.isNamed(sentence.frame(), quotation.at())
        && grammar.states(quotation.range().of(sentence.tokens().text()));
  }

  /** «Станет «бессрочной»», and not «станет «бессрочной» забастовкой». */
  private boolean isJudgement(Sentence sentence, Quotation quotation) {
    Token next = sentence.tokens().at(quotation.at() + 1);
    return !next.isWord()
        && !quotation.hasSuffix()
        && grammar.judges(quotation.range().of(sentence.tokens().text()));
  }

  /** «Врач пишет «Вирус не найден»»: a short statement right behind a verb of saying. */
  private boolean isTold(Sentence sentence, Quotation quotation, @Nullable Attribution lead) {
    return follows(sentence, quotation.at(), lead)
        && grammar.states(quotation.range().of(sentence.tokens().text()));
  }

  /** Whether a verb of saying stands right before a quotation. */
  static boolean follows(Sentence sentence, int to, @Nullable Attribution lead) {
    return lead != null
        && to > sentence.from()
        && !lead.calls()
        && lead.cue().end() == sentence.tokens().get(to - 1).end();
  }

  /**
   * Whether a lead gives a quotation as a whole: before a comma, or right before what ends as a
   * sentence does.
   *
   * @param to the token behind the lead's last
   */
  boolean leads(Sentence sentence, Quotation quotation, int to, Attribution lead) {
    boolean follows = follows(sentence, to, lead);
    boolean led = to < quotation.at() || (quotation.isPunctuated() && follows);
    boolean whole = quotation.words() >= 3 || quotation.isPunctuated();
    return quotation.isCapital()
        && !grammar.isDistanced(sentence.frame(), quotation.at())
        && lead.source() != null
        && ((led && whole)
            || (follows && grammar.introduces(sentence.frame(), lead, quotation.at())));
  }

  /** What a quotation inside the narrator's sentence is. */
  QuoteKind kindInside(Sentence sentence, Quotation quotation, @Nullable Attribution found) {
    int at = quotation.at();
    boolean distanced = grammar.isDistanced(sentence.frame(), at);
    Source source = found == null ? null : found.source();
    boolean said = source != null;
    boolean one =
        source != null
            && found != null
            && source.kind() != Source.Kind.SELF
            && (source.kind() != Source.Kind.MANY
                || quotation.words() >= LONG_FRAGMENT
                || (!source.phrase().isEmpty()
                    && grammar.describes(sentence.frame(), found.cue())));
    QuoteKind unsaid = quotation.unsaid();
    if (distanced
        || (quotation.hasSuffix()
            && quotation.words() <= FEW_WORDS
            && !grammar.attributesDirectly())) {
      return unsaid;
    }
    if (grammar.isSaid(sentence.frame(), at)) {
      return QuoteKind.PARTIAL;
    }
    if (quotation.isCapital()) {
      boolean named =
          grammar.isNamed(sentence.frame(), at)
              || quotation.words() < FEW_WORDS
              || quotation.isTitleCase();
      boolean told = !named || isStated(sentence, quotation) || isTold(sentence, quotation, found);
      return said && told ? QuoteKind.PARTIAL : QuoteKind.NAME;
    }
    boolean few = quotation.words() <= FEW_WORDS && !quotation.hasSuffix();
    if (few && found != null && grammar.states(quotation.range().of(sentence.tokens().text()))) {
      return QuoteKind.PARTIAL;
    }
    if (quotation.words() >= LONG_FRAGMENT
        && grammar.goesOn(sentence.frame(), at)
        && grammar.states(quotation.range().of(sentence.tokens().text()))) {
      return QuoteKind.PARTIAL;
    }
    if (said && sentence.before(at).isDash()) {
      return QuoteKind.PARTIAL;
    }
    if (said && quotation.words() == 1 && isJudgement(sentence, quotation)) {
      return QuoteKind.PARTIAL;
    }
    boolean judged = found != null && !said && found.cue().length() > 0;
    if (judged && quotation.words() >= 2 && !grammar.attributesDirectly()) {
      return QuoteKind.PARTIAL;
    }
    boolean enough = quotation.words() >= 2 || (found != null && found.calls());
    return one && enough ? QuoteKind.PARTIAL : unsaid;
  }
}
