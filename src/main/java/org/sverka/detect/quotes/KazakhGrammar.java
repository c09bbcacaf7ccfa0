package org.sverka.detect.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.WordForm.Case;

/**
 * Kazakh: «…», – деді X; X «…» деп мәлімдеді; X-тың айтуынша. The verb of saying stands behind the
 * quotation, its subject behind the verb or before the quotation.
 */
final class KazakhGrammar implements Grammar {
  /** A noun with a possessive and a case: the word before it narrows it and is no subject. */
  private static final Pattern NARROWED =
      Pattern.compile(".*(ында|інде|ынан|інен|ының|інің|ына|іне|ымен|імен)");

  /** «Асан Үсенов, фермер:» has no more tokens before its colon. */
  private static final int LONGEST_LABEL = 8;

  private static final Set<String> EXISTING = Set.of("бар", "жоқ", "көп", "аз");

  private static final Pattern DATIVE = Pattern.compile("(.+)([ғқ]а|[гк]е)");

  /** What somebody has who feels or thinks something. */
  private static final Set<String> MIND =
      Set.of("көңілі", "пікірі", "ойы", "жауабы", "ұстанымы", "көзқарасы");

  /** Among so many words of a sentence its subject is looked for. */
  private static final int FIRST_WORDS = 6;

  private static final int LONGEST_CLAUSE = 40;

  /** So many words are more than a term. */
  private static final int WORDY = 3;

  private final KazakhNames names = new KazakhNames();
  private final KazakhSources sources = new KazakhSources();

  @Override
  public NameReader names() {
    return names;
  }

  @Override
  public boolean cuts(Token verb) {
    return verb.is("деді") || verb.is("дейді");
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
    boolean himself = frame.tokens().at(name.to()).is("өзі");
    return (himself || name.canBe(Case.NOMINATIVE) || hasSomething(frame, name))
        && !KazakhPhrases.isWithinTemporal(frame.tokens(), name.to() - 1);
  }

  /**
   * «Асан Үсеновтің арманы бар», «Асан Үсеновтің көңілі толмады»: the sentence is about whoever has
   * something.
   */
  private static boolean hasSomething(Frame frame, NameMention name) {
    Tokens tokens = frame.tokens();
    if (!name.canBe(Case.GENITIVE)) {
      return false;
    }
    int last = tokens.sentenceEnd(name.to()) - 1;
    String word = tokens.at(tokens.at(last).isWord() ? last : last - 1).lower();
    boolean minds = false;
    for (int i = name.to(); i < Math.min(last, name.to() + FIRST_WORDS); i++) {
      minds |= MIND.contains(tokens.get(i).lower());
    }
    return minds || EXISTING.contains(word);
  }

  @Override
  public @Nullable Attribution behind(Frame frame, int from, int end, boolean dash) {
    Tokens tokens = frame.tokens();
    int to = Math.min(end, from + LONGEST_CLAUSE);
    Token first = tokens.get(from);
    int verb = -1;
    boolean reported =
        first.is("деп")
            || KazakhCues.NOMINALISED.contains(first.lower())
            || (first.isWord() && KazakhPhrases.isDeed(first.lower()));
    if (reported) {
      verb = KazakhReports.sayingVerb(tokens, from + 1, to);
      verb = verb < 0 ? KazakhReports.closingVerb(tokens, from, to) : verb;
      boolean bare = verb >= 0 && KazakhCues.THAT_IT_IS.contains(first.lower());
      verb = bare && !KazakhVerbs.isPassive(tokens.get(verb).lower()) ? -1 : verb;
    } else if (first.isWord() && tokens.at(from + 1).is("деп") && from + 2 < to) {
      verb = KazakhReports.sayingVerb(tokens, from + 2, to);
    } else if (!first.is("деген")
        && KazakhVerbs.reports(first.lower())
        && (dash || !KazakhVerbs.isParticiple(tokens, from))) {
      verb = KazakhReports.lastVerb(tokens, from, to);
    } else if (dash) {
      verb = KazakhReports.sayingVerb(tokens, from, Math.min(to, from + 12));
    } else if (KazakhReports.isFragment(tokens, from - 1)) {
      verb = KazakhReports.reportingVerb(tokens, from, to);
      boolean wordy = Quotation.of(tokens, from - 1).words() >= WORDY;
      verb = verb < 0 && wordy ? KazakhReports.closingVerb(tokens, from, to) : verb;
    }
    if (verb < 0 && isSaid(tokens, from - 1)) {
      Source owner = sources.teller(frame, from - 1);
      return owner == null ? null : new Attribution(tokens.range(from, from + 2), owner, false);
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
    Source source = ends ? sources.subject(frame, verb + 1, to) : null;
    if (source == null && cue > from) {
      source = sources.nearest(frame, from, cue);
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
      return according;
    }
    if (colon && KazakhReports.isSelf(tokens, from, to)) {
      Source self = new Source(Kind.SELF, tokens.range(to - 1, to), null, "", null, null);
      return attribution(tokens, to - 1, to - 1, self);
    }
    if (colon) {
      Source source = sources.nearest(frame, from, to);
      int verb = to > from && KazakhVerbs.says(tokens.get(to - 1).lower()) ? to - 1 : -1;
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
    Source opening = opening(frame, from, to);
    return opening != null ? opening : concerned(frame, from, to);
  }

  /** «Бұл жауап депутатқа ұнамады»: whom a brief sentence concerns in which nobody acts. */
  private @Nullable Source concerned(Frame frame, int from, int to) {
    Source found = null;
    for (int i = from; i < to; i++) {
      Token token = frame.tokens().get(i);
      if (i > from + FIRST_WORDS || token.isQuote() || sources.at(frame, i, to) != null) {
        return null;
      }
      Matcher whom = DATIVE.matcher(token.lower());
      String title = whom.matches() ? KazakhTitles.title(whom.group(1)) : null;
      if (title != null) {
        Role role = KazakhRoles.role(frame.tokens(), i, i, title);
        found = new Source(Kind.ROLE, frame.tokens().range(i, i + 1), null, title, role, null);
      }
    }
    return found;
  }

  private @Nullable Source opening(Frame frame, int from, int to) {
    int main = KazakhPhrases.mainClause(frame.tokens(), from, Math.min(to, from + LONGEST_CLAUSE));
    int begin = main < to ? main : from;
    for (int i = begin; i < Math.min(to, begin + FIRST_WORDS); i++) {
      if (!frame.tokens().get(i).isWord() || frame.tokens().get(i).isQuote()) {
        return null;
      }
      Source found = sources.at(frame, i, to);
      if (found != null) {
        boolean one = found.kind() != Kind.NAME;
        if (found.kind() == Kind.BODY) {
          return NARROWED.matcher(frame.tokens().at(i + 1).lower()).matches() ? null : found;
        }
        return one && frame.tokens().at(i + 1).isWord() ? found : null;
      }
    }
    return null;
  }

  @Override
  public @Nullable Source alone(Frame frame, int from, int to) {
    return sources.nearest(frame, from, to);
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
    return (KazakhCues.NAMING.contains(next) && !isSaid(tokens, quote))
        || (next.equals("атап") && (after.startsWith("кет") || after.startsWith("жүр")))
        || (next.equals("деп") && (KazakhCues.NAMING.contains(after) || after.startsWith("жазыл")));
  }

  /** «…» деген сұрақ: what is asked or answered, and no name. */
  private static boolean isSaid(Tokens tokens, int quote) {
    String noun = tokens.at(quote + 2).lower();
    return tokens.at(quote + 1).is("деген")
        && KazakhCues.SAYINGS.stream().anyMatch(noun::startsWith)
        && tokens.get(quote).isQuote();
  }

  @Override
  public boolean states(String words) {
    return KazakhPhrases.states(words);
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
