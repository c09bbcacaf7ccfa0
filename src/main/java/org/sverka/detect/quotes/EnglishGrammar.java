package org.sverka.detect.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;

/** English: "said X", "X said", "according to X"; the place tells the subject, not a case. */
final class EnglishGrammar implements Grammar {
  private static final int LONGEST_CLAUSE = 60;

  /** Behind a quotation the verb is near. */
  private static final int VERB_WITHIN = 14;

  private static final int LONGEST_BYLINE = 10;

  /** Behind them stands what somebody said, be it one word. */
  private static final Set<String> WORDS = Set.of("word", "words", "phrase", "expression");

  private static final Set<String> USING =
      Set.of("used", "uses", "using", "uttered", "invoked", "chose", "borrowed", "coined");

  /** Between a verb of saying and the words. */
  private static final Set<String> ONLY = Set.of("only", "simply", "just", "merely");

  private static final Set<String> MIMICKING =
      Set.of("goes", "went", "go", "like", "thought", "came", "read", "began");

  private final EnglishNames names = new EnglishNames();
  private final EnglishSources sources = new EnglishSources();
  private final EnglishPassives passives = new EnglishPassives(sources);
  private final EnglishSubjects subjects = new EnglishSubjects(sources, names);

  @Override
  public NameReader names() {
    return names;
  }

  @Override
  public List<Role> roles(Frame frame, NameMention name) {
    return EnglishRoles.of(frame, name);
  }

  @Override
  public boolean canAct(Frame frame, NameMention name) {
    return EnglishSources.isSubject(frame.tokens(), name) || isConcerned(frame.tokens(), name);
  }

  /** "For Ann Lee, a driver, the closure has meant a long wait." */
  private static boolean isConcerned(Tokens tokens, NameMention name) {
    Token leading = tokens.at(name.from() - 1);
    return (leading.is("for") || leading.is("to"))
        && leading.capital()
        && name.sure()
        && tokens.at(name.to()).is(",")
        && name.canBe(Case.NOMINATIVE);
  }

  @Override
  public @Nullable Attribution behind(Frame frame, int from, int end, boolean dash) {
    Tokens tokens = frame.tokens();
    int to = Math.min(end, from + LONGEST_CLAUSE);
    Token first = tokens.get(from);
    if (EnglishCues.NEW_CLAUSES.contains(first.lower())) {
      return null;
    }
    if (first.is("according")) {
      return according(frame, from, to);
    }
    Source replying = first.is("was") ? EnglishSubjects.replying(frame, from + 1, to) : null;
    if (replying != null) {
      return new Attribution(replying.range(), replying, false);
    }
    for (int i = from; i < Math.min(to, from + VERB_WITHIN); i++) {
      if (tokens.get(i).is("according")) {
        return according(frame, i, to);
      }
      if (isCue(tokens, i) && EnglishPassives.isPassive(tokens, i)) {
        return attribution(tokens, i, passives.agent(frame, i, to));
      }
      if (isCue(tokens, i)) {
        Source source = i > from ? sources.before(frame, from, i) : null;
        return attribution(tokens, i, source != null ? source : sources.after(frame, i + 1, to));
      }
    }
    return null;
  }

  @Override
  public @Nullable Attribution ahead(Frame frame, int begin, int to, boolean colon) {
    Tokens tokens = frame.tokens();
    int from = Math.max(begin, to - LONGEST_CLAUSE);
    boolean shown = to >= from + 4 && EnglishWording.isShown(tokens, to);
    Source sign = shown ? EnglishWording.antecedent(frame, from, to - 3) : null;
    if (sign != null) {
      return new Attribution(tokens.range(to - 1, to), sign, false);
    }
    for (int i = to - 1; i >= from; i--) {
      if (tokens.get(i).is("according") || isWordsOf(tokens, i)) {
        Attribution according = according(frame, i, to);
        if (according != null) {
          return according;
        }
      }
      if (i == to - 1 && isMimicked(tokens, i)) {
        Source source = sources.before(frame, from, i);
        return source == null ? null : attribution(tokens, i, source);
      }
      if (i == to - 1 && isDirected(tokens, i)) {
        Source source = sources.before(frame, from, i - 1);
        return source == null ? null : attribution(tokens, i, source);
      }
      if (isCue(tokens, i) && EnglishPassives.isPassive(tokens, i)) {
        Source agent = passives.agent(frame, i, to);
        if (agent != null || EnglishPassives.judges(tokens, i, to)) {
          return attribution(tokens, i, agent);
        }
        continue;
      }
      boolean told = !tokens.at(to).isQuote() || tokens.at(to - 1).is(".");
      if (told && isCue(tokens, i) && EnglishPeople.asked(frame, from, to) != null) {
        return null;
      }
      if (isCue(tokens, i)) {
        boolean joined = tokens.get(i).lower().endsWith("ing") && tokens.at(i - 1).is(",");
        Source source = joined ? null : sources.before(frame, from, i);
        if (source == null && i > from) {
          source = joined ? subjects.acting(frame, from, i) : sources.opening(frame, from, i);
        }
        boolean thing = told && source != null && isThing(source);
        if (source != null) {
          return thing ? null : attribution(tokens, i, source);
        }
      }
    }
    Source replying = EnglishSubjects.replying(frame, from, to);
    if (!colon && replying != null) {
      return new Attribution(replying.range(), replying, false);
    }
    NameMention concerned = from + 1 < to ? frame.nameAt(from + 1) : null;
    if (!colon && concerned != null && isConcerned(tokens, concerned)) {
      return new Attribution(
          tokens.range(from, from + 1), EnglishSources.named(frame, concerned), true);
    }
    Source owner = colon ? EnglishSubjects.owner(frame, from, to) : null;
    Source opening = owner == null && colon ? sources.opening(frame, from, to) : owner;
    return opening == null ? null : new Attribution(opening.range(), opening, false);
  }

  /** "What a place thinks of you": nobody who speaks. */
  private static boolean isThing(Source source) {
    return source.role() != null && !EnglishNouns.isPerson(source.role().head());
  }

  private @Nullable Attribution according(Frame frame, int at, int to) {
    if (!frame.tokens().at(at + 1).is("to") && !isWordsOf(frame.tokens(), at)) {
      return null;
    }
    Source source = sources.after(frame, at + 2, to);
    return source == null ? null : new Attribution(frame.tokens().range(at, at + 2), source, false);
  }

  /** "In the words of". */
  private static boolean isWordsOf(Tokens tokens, int at) {
    return tokens.at(at).is("words") && tokens.at(at - 2).is("in") && tokens.at(at + 1).is("of");
  }

  private static Attribution attribution(Tokens tokens, int cue, @Nullable Source source) {
    Token verb = tokens.get(cue);
    boolean calls =
        EnglishCues.CALLING.contains(verb.lower()) || EnglishWording.FINDING.contains(verb.lower());
    for (int i = cue + 1; i < Math.min(tokens.size(), cue + 8); i++) {
      String last = tokens.get(i).lower();
      boolean words = WORDS.contains(last) || EnglishCues.CALLING.contains(last);
      calls |= tokens.at(i + 1).isQuote() && words;
    }
    boolean several = tokens.at(cue + 2).isQuote() && Quotation.of(tokens, cue + 2).words() > 1;
    boolean only = several && ONLY.contains(tokens.at(cue + 1).lower());
    return new Attribution(tokens.range(cue, cue + (only ? 2 : 1)), source, calls);
  }

  /** "A heckler to shout": right before the words the infinitive has its subject before it. */
  private static boolean isDirected(Tokens tokens, int i) {
    return tokens.at(i - 1).is("to") && EnglishCues.INFINITIVES.contains(tokens.get(i).lower());
  }

  /** "She goes, '…'", "he was like, '…'": verbs of saying only where the words follow. */
  private static boolean isMimicked(Tokens tokens, int i) {
    boolean follows = tokens.at(i + 1).is(",") || tokens.at(i + 1).isQuote();
    if (tokens.get(i).is("like")) {
      String before = tokens.at(i - 1).lower();
      boolean is = before.endsWith("’s") || before.endsWith("'s") || before.endsWith("’re");
      return follows
          && (is || Set.of("was", "were", "is", "are", "be", "all", "just").contains(before));
    }
    return follows && MIMICKING.contains(tokens.get(i).lower());
  }

  static boolean isCue(Tokens tokens, int i) {
    String before = tokens.at(i - 1).lower();
    boolean noun =
        EnglishCues.NOUNS_TOO.contains(tokens.get(i).lower())
            && (EnglishCues.DETERMINERS.contains(before)
                || EnglishCues.PREPOSITIONS.contains(before)
                || before.endsWith("ed")
                || before.endsWith("'s")
                || before.endsWith("’s"));
    boolean passive = tokens.get(i).is("quoted") && tokens.at(i + 1).is("as");
    return !noun
        && !passive
        && (EnglishCues.VERBS.contains(tokens.get(i).lower()) || isPhrased(tokens, i))
        && !tokens.get(i).capital()
        && !tokens.at(i - 1).is("to");
  }

  /** "As she puts it", "used the word". */
  private static boolean isPhrased(Tokens tokens, int i) {
    String lower = tokens.get(i).lower();
    boolean puts = (lower.equals("puts") || lower.equals("put")) && tokens.at(i + 1).is("it");
    boolean uses = USING.contains(lower) && WORDS.contains(tokens.at(i + 2).lower());
    boolean wording =
        EnglishWording.CONTAINING.contains(lower)
            && (EnglishWording.WORDINGS.contains(tokens.at(i + 2).lower())
                || EnglishWording.WORDINGS.contains(tokens.at(i + 3).lower()));
    return puts || uses || wording || EnglishWording.finds(tokens, i);
  }

  @Override
  public @Nullable Source acting(Frame frame, int from, int to) {
    boolean quotes = from < to && frame.tokens().get(from).isQuote();
    return quotes || author(frame) != null
        ? null
        : subjects.acting(frame, from, Math.min(to, from + LONGEST_CLAUSE));
  }

  @Override
  public int sentenceEnd(Frame frame, int from) {
    return EnglishSentences.end(frame, from);
  }

  @Override
  public @Nullable NameMention author(Frame frame) {
    Tokens tokens = frame.tokens();
    boolean by = tokens.at(0).is("by") && tokens.at(0).capital();
    NameMention name = by ? frame.nameAt(1) : null;
    boolean alone = name != null && (name.to() == tokens.size() || !tokens.at(name.to()).isWord());
    return alone && tokens.size() < LONGEST_BYLINE ? name : null;
  }

  @Override
  public boolean namesLater() {
    return true;
  }

  @Override
  public List<Source> introduced(Frame frame, int from, int to) {
    return EnglishPeople.introduced(frame, from, Math.min(to, from + LONGEST_CLAUSE));
  }

  @Override
  public @Nullable Source alone(Frame frame, int from, int to) {
    Source source = sources.after(frame, from, to);
    boolean known = source != null && source.name() != null && source.name().sure();
    int end = frame.tokens().at(to - 1).end();
    return known || (source != null && source.range().end() == end) ? source : null;
  }

  @Override
  public boolean isNamed(Frame frame, int quote) {
    Token next = frame.tokens().at(quote + 1);
    boolean noun =
        next.isWord()
            && !next.capital()
            && !EnglishCues.PREPOSITIONS.contains(next.lower())
            && !EnglishCues.VERBS.contains(next.lower());
    boolean determined = EnglishCues.DETERMINERS.contains(frame.tokens().at(quote - 1).lower());
    return determined && noun;
  }

  @Override
  public boolean isDistanced(Frame frame, int quote) {
    return EnglishWording.isDistanced(frame.tokens(), quote);
  }

  @Override
  public boolean states(String words) {
    return EnglishWording.states(words);
  }

  @Override
  public List<String> offices(Frame frame) {
    return EnglishOffices.named(frame.tokens());
  }

  @Override
  public boolean standsFor(String phrase, String name) {
    return EnglishOffices.standsFor(phrase, name);
  }

  @Override
  public boolean areOfTwoKinds(String word, String name) {
    return EnglishOffices.areOfTwoKinds(word, name);
  }

  @Override
  public boolean isClause(String words) {
    return EnglishWording.isClause(words);
  }

  @Override
  public boolean describes(Frame frame, TextRange cue) {
    return !EnglishCues.NAMING.contains(cue.of(frame.tokens().text()).toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean introduces(Frame frame, Attribution lead, int quote) {
    Source source = lead.source();
    String cue = lead.cue().of(frame.tokens().text()).toLowerCase(Locale.ROOT);
    boolean body = source != null && source.kind() == Source.Kind.BODY;
    return (body && EnglishWording.shows(cue))
        || EnglishWording.isGivenWhole(frame.tokens(), cue, quote);
  }

  @Override
  public boolean looksBack(Frame frame, int from) {
    String first = frame.tokens().at(from).lower();
    String second = frame.tokens().at(from + 1).lower();
    return (first.equals("so") && EnglishCues.VERBS.contains(second))
        || (first.equals("those") && second.startsWith("word"))
        || (first.equals("these") && second.startsWith("word"))
        || (first.equals("the") && second.equals("words"));
  }
}
