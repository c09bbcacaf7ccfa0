package org.sverka.detect.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm;

/**
 * Russian: a verb of saying, or «по словам» and its like; the subject is told by the nominative and
 * the object of «по словам» by the genitive.
 */
final class RussianGrammar implements Grammar {
  /** So many tokens of a clause are looked at, so that time stays linear. */
  private static final int LONGEST_CLAUSE = 60;

  /** So many words are more than a term. */
  private static final int WORDY = 3;

  /** The words that open a sentence, in tokens. */
  private static final int OPENING = 6;

  /** With these the clause begins that tells what has been said. */
  private static final Set<String> REPORTING = Set.of("что", "чтобы", "будто", "как");

  private static final Set<String> CONTRASTING = Set.of("а", "но", "зато", "однако");

  /** «…, — там всё держится на них»: what somebody goes on with, and no word of who says it. */
  private static final Set<String> HERE = Set.of("там", "тут", "здесь", "туда", "сюда");

  private final RussianNames names;
  private final RussianSources sources;
  private final RussianSubjects subjects;
  private final RussianOwners owners;
  private final RussianTexts texts;
  private final RussianRoles roles;
  private final RussianWording wording;
  private final RussianActors actors;
  private final RussianVerbs verbs;
  private final RussianAttributions attributions;

  RussianGrammar(Lexicon lexicon) {
    this.names = new RussianNames(lexicon);
    this.sources = new RussianSources(lexicon);
    this.subjects = new RussianSubjects(lexicon, sources);
    this.owners = new RussianOwners(lexicon, sources);
    this.texts = new RussianTexts(lexicon, owners, sources.offices());
    this.roles = new RussianRoles(lexicon);
    this.wording = new RussianWording(lexicon);
    this.actors = new RussianActors(sources);
    this.verbs = new RussianVerbs(lexicon);
    this.attributions = new RussianAttributions(sources, subjects, owners, texts, verbs);
  }

  @Override
  public NameReader names() {
    return names;
  }

  @Override
  public List<Role> roles(Frame frame, NameMention name) {
    return roles.of(frame, name);
  }

  @Override
  public @Nullable Attribution behind(Frame frame, int from, int end, boolean dash) {
    Tokens tokens = frame.tokens();
    int to = Math.min(end, from + LONGEST_CLAUSE);
    if (!dash && CONTRASTING.contains(tokens.at(from).lower())) {
      return null;
    }
    int limit = dash ? to : Math.min(to, from + 6);
    for (int i = from; i < limit; i++) {
      if (verbs.isCue(tokens.get(i))) {
        return attributions.of(frame, from, to, i, false);
      }
      Attribution according = according(frame, i, to);
      if (according != null) {
        return according;
      }
      if (!dash && (tokens.get(i).is(",") || tokens.get(i).is(":"))) {
        break;
      }
    }
    boolean here = HERE.contains(tokens.at(from).lower());
    for (int i = from; dash && !here && i < Math.min(to, from + 3); i++) {
      if (verbs.isFinite(tokens.get(i))) {
        return attributions.of(frame, from, to, i, false);
      }
    }
    return null;
  }

  @Override
  public @Nullable Attribution ahead(Frame frame, int begin, int to, boolean colon) {
    Tokens tokens = frame.tokens();
    int from = Math.max(begin, to - LONGEST_CLAUSE);
    Attribution ofNobody = null;
    for (int i = to - 1; i >= from; i--) {
      i = RussianSubjects.beforeRelative(tokens, from, i);
      if ((verbs.isCue(tokens.get(i)) && !verbs.saysNothing(tokens, i))
          || verbs.isSaying(tokens, i)
          || verbs.isIntroduced(tokens, i)) {
        Attribution found = attributions.of(frame, clause(tokens, from, i), to, i, true);
        if (found.source() == null) {
          found = attributions.of(frame, from, to, i, true);
        }
        if (found.source() != null || colon) {
          return found;
        }
        boolean parenthetical = tokens.at(i - 1).is(",") && tokens.at(i + 1).is(",");
        ofNobody = ofNobody == null && parenthetical ? found : ofNobody;
      }
      Attribution according = according(frame, i, to);
      if (according != null) {
        return according;
      }
      Source text = verbs.isCalled(tokens.get(i)) ? texts.text(frame, from, i, -1) : null;
      if (text != null) {
        return new Attribution(tokens.range(i, i + 1), text, true);
      }
    }
    if (ofNobody != null) {
      return ofNobody;
    }
    return colon ? withoutCue(frame, from, to) : inText(frame, begin, to);
  }

  private @Nullable Attribution according(Frame frame, int at, int to) {
    Attribution person = owners.according(frame, at, to);
    return person != null ? person : texts.according(frame, at, to);
  }

  /** Behind the semicolon before a verb: what stands before it acts in another clause. */
  private static int clause(Tokens tokens, int from, int verb) {
    int start = verb;
    while (start > from && !tokens.get(start - 1).is(";")) {
      start--;
    }
    return start;
  }

  /** «Источник утверждает, что Черемных просил больше»: the source. */
  @Override
  public @Nullable Attribution reported(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    for (int i = from + 1; i + 1 < to; i++) {
      if (tokens.get(i).is(",") && REPORTING.contains(tokens.get(i + 1).lower())) {
        Attribution main = ahead(frame, from, i, false);
        if (main != null && main.source() != null) {
          return main;
        }
        break;
      }
    }
    return ahead(frame, from, to, false);
  }

  /** «В декларации стороны «подтверждают…»»: a sentence that opens with where it is written. */
  private @Nullable Attribution inText(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    boolean opens = tokens.at(from).is("в") || tokens.at(from).is("во");
    if (!opens || !tokens.at(to).isQuote() || Quotation.of(tokens, to).words() < WORDY) {
      return null;
    }
    Source text = texts.text(frame, from, Math.min(to, from + OPENING), -1);
    boolean written =
        text != null
            && (text.kind() == Kind.BODY || text.kind() == Kind.TEXT)
            && !text.phrase().isEmpty();
    return text != null && written ? new Attribution(text.range(), text, false) : null;
  }

  /** Before a colon: whoever does something there, or is just named. */
  private @Nullable Attribution withoutCue(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    Source sender = owners.sender(frame, from, to);
    if (sender != null) {
      return new Attribution(sender.range(), sender, false);
    }
    for (int i = to - 1; i >= from; i--) {
      if (verbs.isFinite(tokens.get(i))) {
        Attribution found = attributions.of(frame, from, to, i, true);
        return found.source() == null ? null : found;
      }
    }
    Source source = subjects.nearestBefore(frame, from, to);
    return source == null ? null : new Attribution(source.range(), source, false);
  }

  /** «Это «хорошие дома», их ждут, отмечает Иванов»: whoever the last clause says it. */
  @Override
  public @Nullable Attribution around(Frame frame, int from, int quote, int to) {
    Tokens tokens = frame.tokens();
    int end = Math.min(to, quote + LONGEST_CLAUSE);
    for (int i = end - 1; i > quote + 1; i--) {
      if (tokens.get(i - 1).is(",") && verbs.isCue(tokens.get(i))) {
        Source source = sources.subject(frame, i + 1, end, verbs.verb(frame, i));
        return source == null ? null : new Attribution(tokens.range(i, i + 1), source, false);
      }
    }
    return null;
  }

  static String plain(String lemma) {
    return lemma.replace('ё', 'е');
  }

  @Override
  public @Nullable NameMention author(Frame frame) {
    return actors.author(frame);
  }

  @Override
  public @Nullable Source acting(Frame frame, int from, int to) {
    Source source = actors.in(frame, from, to);
    int verb = from;
    while (source != null && verb < to && frame.tokens().get(verb).start() < source.range().end()) {
      verb++;
    }
    return verb < to ? RussianSources.agreeing(source, verbs.verb(frame, verb)) : source;
  }

  /**
   * «Пришла и говорит: «…»»: whoever the sentence goes on about; «…», — ответили нам: those who
   * have just been spoken of.
   */
  @Override
  public @Nullable Source implied(Frame frame, Attribution attribution, String cue) {
    if (RussianVerbs.isOfAnybody(frame.tokens(), attribution.cue().end())) {
      return null;
    }
    WordForm verb = verbs.ofOne(cue);
    if (verb == null) {
      return verbs.didMany(cue) && RussianWording.followsDash(frame.tokens(), attribution.cue())
          ? new Source(Kind.MANY, attribution.cue(), null, "", null, null)
          : null;
    }
    return new Source(Kind.PRONOUN, attribution.cue(), null, "", null, verb.gender());
  }

  @Override
  public @Nullable Source alone(Frame frame, int from, int to) {
    if (RussianSubjects.isPlace(frame.tokens().at(from))) {
      return null;
    }
    for (int i = from; i < to; i++) {
      Token token = frame.tokens().get(i);
      if (verbs.isFinite(token) && !verbs.isCue(token)) {
        return null;
      }
    }
    return subjects.nearestBefore(frame, from, to);
  }

  @Override
  public boolean isShortFor(String kind, String name) {
    boolean ministry =
        kind.equals("министерство") && RussianCues.MINISTRIES.stream().anyMatch(name::startsWith);
    boolean watches = kind.equals("надзорное ведомство") && name.contains("прокуратур");
    boolean serves = kind.equals("служба") && name.endsWith("надзор");
    boolean joins = kind.equals("объединение") && RussianWording.isOfMembers(name);
    return joins
        || ministry
        || watches
        || serves
        || RussianWording.isShort(kind, name.toLowerCase(Locale.ROOT));
  }

  @Override
  public @Nullable Source shown(Frame frame, int from, int to) {
    return texts.shown(frame, from, to);
  }

  @Override
  public boolean areOfTwoKinds(String word, String name) {
    return word.equals("компания")
        ? RussianWording.isOfState(name)
        : RussianCues.RULINGS.contains(word) && !RussianWording.isOfState(name);
  }

  @Override
  public Set<String> verdicts() {
    return RussianCues.VERDICTS;
  }

  @Override
  public Set<String> rulings() {
    return RussianCues.RULINGS;
  }

  @Override
  public String court() {
    return "суд";
  }

  @Override
  public Set<String> documents() {
    return RussianCues.DOCUMENTS;
  }

  @Override
  public Set<String> kindsOfFirm(Frame frame, int quote) {
    return sources.offices().firms().kindsOfFirm(frame.tokens(), quote);
  }

  @Override
  public boolean isNamed(Frame frame, int quote) {
    return wording.isNamed(frame, quote);
  }

  @Override
  public boolean isDistanced(Frame frame, int quote) {
    return wording.isDistanced(frame.tokens(), quote);
  }

  @Override
  public boolean goesOn(Frame frame, int quote) {
    return wording.goesOn(frame, quote);
  }

  @Override
  public boolean states(String words) {
    return wording.states(words);
  }

  @Override
  public boolean judges(String word) {
    return wording.judges(word);
  }

  @Override
  public boolean describes(Frame frame, TextRange cue) {
    return RussianWording.describes(cue.of(frame.tokens().text()));
  }

  @Override
  public boolean looksBack(Frame frame, int from) {
    return RussianWording.looksBack(frame.tokens(), from);
  }
}
