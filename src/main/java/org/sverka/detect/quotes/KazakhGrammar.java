package org.sverka.detect.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;

/**
 * Kazakh: «…», – деді X; X «…» деп мәлімдеді; X-тың айтуынша. The verb of saying stands behind the
 * quotation, its subject behind the verb or before the quotation.
 */
final class KazakhGrammar implements Grammar {
  /** «Асан Үсенов, фермер:» has no more tokens before its colon. */
  private static final int LONGEST_LABEL = 8;

  private static final int LONGEST_CLAUSE = 40;

  /** So many words are more than a term. */
  private static final int WORDY = 3;

  private final KazakhNames names = new KazakhNames();
  private final KazakhSources sources = new KazakhSources();
  private final KazakhActors actors = new KazakhActors(sources);

  @Override
  public NameReader names() {
    return names;
  }

  @Override
  public boolean cuts(Token verb) {
    return verb.is("деді") || verb.is("дейді");
  }

  @Override
  public boolean namesLater() {
    return true;
  }

  @Override
  public boolean attributesDirectly() {
    return true;
  }

  @Override
  public List<Role> roles(Frame frame, NameMention name) {
    return KazakhRoles.of(frame, name);
  }

  @Override
  public boolean canAct(Frame frame, NameMention name) {
    return KazakhActors.canAct(frame, name);
  }

  @Override
  public @Nullable Attribution behind(Frame frame, int from, int end, boolean dash) {
    Tokens tokens = frame.tokens();
    int to = Math.min(end, from + LONGEST_CLAUSE);
    Token first = tokens.get(from);
    int verb = -1;
    boolean reported =
        first.is("деп")
            || first.is("дегенді")
            || KazakhCues.NOMINALISED.contains(first.lower())
            || (first.isWord() && KazakhPhrases.isDeed(first.lower()));
    if (reported) {
      verb = KazakhReports.sayingVerb(tokens, from + 1, to);
      verb = verb < 0 ? KazakhReports.closingVerb(tokens, from, to) : verb;
      boolean bare = verb >= 0 && KazakhCues.THAT_IT_IS.contains(first.lower());
      verb = bare && !KazakhVerbs.isPassive(tokens.get(verb).lower()) ? -1 : verb;
    } else if (first.isWord() && tokens.at(from + 1).is("деп") && from + 2 < to) {
      verb = KazakhReports.sayingVerb(tokens, from + 2, to);
    } else if (first.is("деген") && (dash || KazakhSayings.closes(tokens, from - 1))) {
      verb = from;
    } else if (!first.is("деген")
        && KazakhVerbs.reports(first.lower())
        && (dash || tokens.at(from - 1).is(",") || !KazakhVerbs.isParticiple(tokens, from))) {
      verb = KazakhReports.lastVerb(tokens, from, to);
    } else if (dash) {
      verb = KazakhReports.sayingVerb(tokens, from, Math.min(to, from + 12));
    } else if (KazakhReports.isFragment(tokens, from - 1)) {
      verb = KazakhReports.reportingVerb(tokens, from, to);
      boolean wordy =
          Quotation.of(tokens, from - 1).words() >= WORDY
              || KazakhTexts.standsBefore(tokens, from - 1);
      verb = verb < 0 && wordy ? KazakhReports.closingVerb(tokens, from, to) : verb;
    }
    NameMention teller = verb < 0 ? KazakhSayings.teller(frame, from - 1) : null;
    if (teller != null) {
      return attribution(tokens, from, from, KazakhSources.named(frame, teller));
    }
    Source owner =
        verb < 0 && KazakhSayings.isSaid(tokens, from - 1) ? sources.teller(frame, from - 1) : null;
    if (owner != null) {
      return new Attribution(tokens.range(from, from + 2), owner, false);
    }
    if (verb < 0) {
      verb = KazakhSayings.givingVerb(tokens, from - 1);
      reported = verb >= 0;
    }
    if (verb < 0) {
      Attribution according = according(frame, from, Math.min(to, from + 8));
      return according;
    }
    int cue = reported || KazakhVerbs.says(first.lower()) ? from : verb;
    String last = tokens.get(verb).lower();
    if (KazakhVerbs.isOfFirstPerson(last) && KazakhReports.isRetold(tokens, to)) {
      return null;
    }
    if (KazakhVerbs.isOfFirstPerson(last)) {
      Source self = new Source(Kind.SELF, tokens.range(verb, verb + 1), null, "", null, null);
      return attribution(tokens, cue, verb, self);
    }
    boolean goesOn = last.endsWith("п") && tokens.at(verb + 1).is(",");
    boolean ends = KazakhVerbs.isFinite(last) && !goesOn;
    int clause = KazakhReports.clauseEnd(tokens, verb + 1, to);
    Source source = ends ? sources.subject(frame, verb + 1, clause) : null;
    if (source == null && cue > from) {
      source = sources.nearest(frame, from, cue);
    }
    if (source == null && KazakhPhrases.isDone(last)) {
      source = sources.teller(frame, from - 1);
    }
    return attribution(tokens, cue, verb, source);
  }

  private static Attribution attribution(
      Tokens tokens, int cue, int verb, @Nullable Source source) {
    boolean calls = KazakhVerbs.calls(tokens.get(verb).lower());
    return new Attribution(tokens.range(cue, verb + 1), source, calls);
  }

  @Override
  public @Nullable Attribution ahead(Frame frame, int begin, int to, boolean colon) {
    Tokens tokens = frame.tokens();
    int from = Math.max(begin, to - LONGEST_CLAUSE);
    Attribution according = according(frame, from, to);
    if (according != null) {
      Source inner = colon ? null : sources.retold(frame, according.cue(), to);
      return inner == null ? according : new Attribution(according.cue(), inner, false);
    }
    if (colon && KazakhReports.isSelf(tokens, from, to)) {
      Source self = new Source(Kind.SELF, tokens.range(to - 1, to), null, "", null, null);
      return attribution(tokens, to - 1, to - 1, self);
    }
    if (colon) {
      Source source = sources.nearest(frame, from, to);
      source = source != null ? source : sources.ofWords(frame, from, to);
      int verb = to > from && KazakhVerbs.says(tokens.get(to - 1).lower()) ? to - 1 : -1;
      if (source == null && to > from && KazakhVerbs.isActive(tokens.get(to - 1).lower())) {
        source = new Source(Kind.PRONOUN, tokens.range(to - 1, to), null, "", null, null);
      }
      return source == null
          ? null
          : new Attribution(
              verb < 0 ? source.range() : tokens.range(verb, verb + 1), source, false);
    }
    for (int i = to - 1; i >= from; i--) {
      if (KazakhVerbs.says(tokens.get(i).lower())) {
        boolean reports = i > from && tokens.get(i - 1).is("деп") && i + 1 < to;
        Source behind = reports ? sources.subject(frame, i + 1, to) : null;
        Source source = behind != null ? behind : sources.first(frame, from, i);
        return source == null ? null : attribution(tokens, i, i, source);
      }
    }
    return null;
  }

  private @Nullable Attribution according(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    for (int i = to - 1; i > from; i--) {
      String next = tokens.at(i + 1).lower();
      String word = tokens.get(i).lower();
      if (KazakhCues.isAccording(word) || KazakhCues.isData(word, next)) {
        Source source = sources.owner(frame, from, i);
        return source == null ? null : new Attribution(tokens.range(i, i + 1), source, false);
      }
    }
    return null;
  }

  @Override
  public @Nullable Attribution around(Frame frame, int from, int quote, int to) {
    int behind = quote + 1;
    while (behind < to
        && !frame.tokens().get(behind).isWord()
        && !frame.tokens().get(behind).isQuote()) {
      behind++;
    }
    if (behind >= to || frame.tokens().get(behind).isQuote()) {
      return null;
    }
    Attribution verb = behind(frame, behind, to, false);
    if (verb == null) {
      return null;
    }
    Source source = verb.source() != null ? verb.source() : sources.first(frame, from, quote);
    if (source == null) {
      source = sources.place(frame, from, quote, KazakhVerbs.isPassive(lastWord(frame, verb)));
    }
    return new Attribution(verb.cue(), source, verb.calls());
  }

  private static String lastWord(Frame frame, Attribution verb) {
    String cue = verb.cue().of(frame.tokens().text());
    return cue.substring(cue.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public @Nullable Source acting(Frame frame, int from, int to) {
    return actors.acting(frame, from, to);
  }

  @Override
  public @Nullable Source alone(Frame frame, int from, int to) {
    return sources.nearest(frame, from, to);
  }

  @Override
  public @Nullable Source shown(Frame frame, int from, int to) {
    return KazakhTexts.shown(frame.tokens(), from, to);
  }

  @Override
  public boolean isAnyText(String phrase) {
    return phrase.equals("құжат") || phrase.isEmpty();
  }

  /** «Мақпал ЖАНҰЗАҚОВА, «Өрнек» газеті»: a line with nothing but a name and a paper. */
  @Override
  public @Nullable NameMention author(Frame frame) {
    Tokens tokens = frame.tokens();
    if (tokens.size() > LONGEST_LABEL) {
      return null;
    }
    List<NameMention> sure = frame.names().stream().filter(NameMention::sure).limit(2).toList();
    boolean line =
        sure.size() == 1 && sure.get(0).from() == 0 && tokens.at(tokens.size() - 1).isWord();
    NameMention name = line ? sure.get(0) : null;
    boolean alone = name != null && (name.to() == tokens.size() || tokens.at(name.to()).is(","));
    return alone ? name : null;
  }

  /** «…», – деп қосты: whoever the sentence before is about; «…», – делінген: what it is from. */
  @Override
  public @Nullable Source implied(Frame frame, Attribution attribution, String cue) {
    String verb = lastWord(frame, attribution);
    if (KazakhVerbs.isPassive(verb)) {
      return new Source(Kind.TEXT, attribution.cue(), null, "", null, null);
    }
    return KazakhVerbs.isFinite(verb)
        ? new Source(Kind.PRONOUN, attribution.cue(), null, "", null, null)
        : null;
  }

  @Override
  public boolean announces(Frame frame, int colon) {
    boolean says = KazakhVerbs.says(frame.tokens().at(colon - 1).lower());
    return says || (colon <= LONGEST_LABEL && sources.isNamed(frame, colon));
  }

  @Override
  public boolean isNamed(Frame frame, int quote) {
    Tokens tokens = frame.tokens();
    String next = tokens.at(quote + 1).lower();
    String after = tokens.at(quote + 2).lower();
    boolean said =
        KazakhSayings.isSaid(tokens, quote)
            || KazakhSayings.closes(tokens, quote)
            || KazakhSayings.givingVerb(tokens, quote) >= 0
            || KazakhSayings.teller(frame, quote) != null;
    boolean sign = after.startsWith("жазыл") && !KazakhTexts.standsBefore(tokens, quote);
    return (KazakhCues.NAMING.contains(next) && !said)
        || (next.equals("атап") && (after.startsWith("кет") || after.startsWith("жүр")))
        || (next.equals("деп") && (KazakhCues.NAMING.contains(after) || sign));
  }

  @Override
  public boolean isSaid(Frame frame, int quote) {
    return KazakhSayings.isAsked(frame.tokens(), quote);
  }

  @Override
  public boolean describes(Frame frame, TextRange cue) {
    String words = cue.of(frame.tokens().text()).toLowerCase(Locale.ROOT);
    String verb = words.substring(words.lastIndexOf(' ') + 1);
    boolean calls = KazakhVerbs.calls(verb) || KazakhVerbs.isPassive(verb);
    boolean brief =
        words.startsWith("де") && KazakhReports.isBrief(frame.tokens().text(), cue.start());
    return !calls && !brief;
  }

  @Override
  public boolean states(String words) {
    return KazakhPhrases.states(words);
  }

  @Override
  public boolean isShortFor(String kind, String name) {
    return KazakhBodies.isKind(kind, name);
  }

  @Override
  public Set<String> kindsOfFirm(Frame frame, int quote) {
    return KazakhBodies.kindsOfFirm(frame.tokens().at(quote + 1).lower());
  }

  @Override
  public boolean isDistanced(Frame frame, int quote) {
    return frame.tokens().at(quote - 1).is("деп") || isNamed(frame, quote);
  }

  @Override
  public boolean looksBack(Frame frame, int from) {
    String first = frame.tokens().at(from).lower();
    return (first.equals("бұл") && frame.tokens().at(from + 1).is("туралы"))
        || first.equals("осылай");
  }
}
