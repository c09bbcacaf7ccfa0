package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;

/** Finds in a Kazakh clause who speaks: a name, a pronoun, a title with what it belongs to. */
final class KazakhSources {
  /** Келгендердің: of those who have come. */
  private static final Pattern THOSE_WHO = Pattern.compile(".+[гқғк][еа]нд[ае]рд[ыі]ң");

  private static final Pattern OWN = Pattern.compile("(.+?)(і|ы|)(міз|мыз|м)");

  private static final Pattern WHOSE = Pattern.compile("(.+?)(сы|сі|ы|і)");

  private static final int LONGEST_CLAUSE = 40;

  /** «Тұрғындардың бірі» is followed by a name within so many words. */
  private static final int NAME_WITHIN = 6;

  @Nullable Source subject(Frame frame, int from, int to) {
    Source unsure = null;
    for (int i = from; i < to; i++) {
      Source found = at(frame, i, to);
      if (found != null && isSure(found)) {
        return found;
      }
      unsure = unsure == null ? found : unsure;
    }
    return unsure;
  }

  /** A capitalised word alone may be the first of an office's name. */
  private static boolean isSure(Source source) {
    return source.name() == null || source.name().sure();
  }

  /** Whether a person's name stands before a token. */
  boolean isNamed(Frame frame, int before) {
    return frame.names().stream()
        .anyMatch(name -> name.to() <= before && name.sure() && name.canBe(Case.NOMINATIVE));
  }

  @Nullable Source nearest(Frame frame, int from, int before) {
    Source title = null;
    Source unsure = null;
    int titleAt = before;
    for (int i = before - 1; i >= Math.max(from, before - LONGEST_CLAUSE); i--) {
      Source found = at(frame, i, before);
      if (found != null && !isSure(found)) {
        unsure = unsure == null ? found : unsure;
        continue;
      }
      boolean narrows = found != null && found.kind() == Kind.BODY && i + 1 == titleAt;
      if (found != null && found.kind() != Kind.ROLE && !narrows) {
        return found;
      }
      titleAt = title == null && found != null ? i : titleAt;
      title = title == null ? found : title;
    }
    return title != null ? title : unsure;
  }

  /** The subject opens a sentence that its verb closes; who comes later has a clause inside. */
  @Nullable Source first(Frame frame, int from, int before) {
    int begin = Math.max(from, before - LONGEST_CLAUSE);
    int main = KazakhPhrases.mainClause(frame.tokens(), begin, before);
    Source found = main < before ? firstOf(frame, main, before) : null;
    return found != null || main == begin ? found : firstOf(frame, begin, before);
  }

  private @Nullable Source firstOf(Frame frame, int from, int before) {
    Source unsure = null;
    Source titled = null;
    for (int i = from; i < before; i++) {
      Source found = at(frame, i, before);
      if (found != null && found.kind() == Kind.NAME && isSure(found)) {
        return found;
      }
      boolean pronoun = found != null && found.kind() == Kind.PRONOUN;
      if (pronoun && titled == null) {
        return found;
      }
      if (found != null && isSure(found) && titled == null) {
        titled = found;
      }
      if (found != null && !isSure(found) && unsure == null) {
        unsure = found;
      }
      if (titled != null && frame.tokens().get(i).is(",")) {
        return titled;
      }
    }
    return titled != null ? titled : unsure;
  }

  /** «Компаниясында … деп есептейді», «құжатында … деп көрсетілген»: where it is said. */
  @Nullable Source place(Frame frame, int from, int before, boolean written) {
    Tokens tokens = frame.tokens();
    for (int i = Math.max(from, before - LONGEST_CLAUSE); i < before; i++) {
      String lower = tokens.get(i).lower();
      boolean firm = !written && tokens.at(i - 1).isQuote();
      String office = firm ? KazakhBodies.origin(lower) : null;
      String text = written ? KazakhTexts.name(tokens, i) : null;
      if (office != null) {
        String name = Quotation.of(tokens, i - 1).range().of(tokens.text());
        return new Source(Kind.BODY, tokens.range(i - 1, i + 1), null, name, null, null);
      }
      NameMention author = text == null || i == from ? null : frame.nameAt(i - 1);
      if (author != null) {
        return named(frame, author);
      }
      if (text != null) {
        return new Source(Kind.BODY, tokens.range(i, i + 1), null, text, null, null);
      }
    }
    return null;
  }

  @Nullable Source at(Frame frame, int i, int to) {
    Tokens tokens = frame.tokens();
    Token token = tokens.get(i);
    NameMention name = frame.nameAt(i);
    TextRange range = tokens.range(i, i + 1);
    boolean himself = name != null && tokens.at(name.to()).is("өзі");
    if (name != null && name.sure() && (himself || name.canBe(Case.NOMINATIVE))) {
      return named(frame, name);
    }
    String owner = tokens.at(i + 1).is("өзі") ? KazakhTitles.titleOfOwner(token.lower()) : null;
    if (owner != null) {
      return title(frame, i, i, owner);
    }
    if (token.is("ол") && !KazakhPhrases.isThat(tokens.at(i + 1).lower())) {
      return new Source(Kind.PRONOUN, range, null, "", null, null);
    }
    if (token.is("олар")) {
      return new Source(Kind.MANY, range, null, "", null, null);
    }
    boolean text = KazakhCues.IN_TEXTS.contains(token.lower());
    if (text || KazakhCues.TEXTS.contains(token.lower())) {
      return new Source(Kind.TEXT, range, null, "", null, null);
    }
    if (!token.isWord() || KazakhBodies.isNarrowing(tokens, i)) {
      return null;
    }
    Source somebody = KazakhSomebody.at(frame, i);
    if (somebody != null) {
      return somebody;
    }
    String title = KazakhTitles.title(token.lower());
    if (title != null) {
      return title(frame, i, to, title);
    }
    Source kin = kin(frame, i, to);
    if (kin != null) {
      return kin;
    }
    if (KazakhTitles.SOMEBODY.contains(token.lower())) {
      return new Source(Kind.SOMEBODY, range, null, token.lower(), null, null);
    }
    if (KazakhTitles.PEOPLE.contains(token.lower())) {
      return new Source(Kind.MANY, range, null, token.lower(), null, null);
    }
    if (token.is("бірі") && KazakhTitles.isGenitiveOfMany(tokens.at(i - 1).lower())) {
      int many = i - 1;
      boolean deed = THOSE_WHO.matcher(tokens.at(many).lower()).matches();
      many -= deed && tokens.at(many - 1).isWord() ? 1 : 0;
      Source named = namedBehind(frame, i + 1, to);
      if (named != null) {
        return named;
      }
      String one = tokens.written(many, i + 1).toLowerCase(Locale.ROOT);
      return new Source(Kind.SOMEBODY, tokens.range(many, i + 1), null, one, null, null);
    }
    if (token.isWord() && KazakhTitles.isManyOf(token.lower())) {
      return new Source(Kind.MANY, range, null, KazakhTitles.many(token.lower()), null, null);
    }
    String body = KazakhBodies.name(tokens, i);
    if (body != null && KazakhTitles.title(tokens.at(i + 1).lower()) == null) {
      int last = i;
      String longest = body;
      for (int more = i + 1; more <= i + 2 && tokens.at(more).isWord(); more++) {
        String longer =
            KazakhBodies.isNarrowing(tokens, more) ? null : KazakhBodies.name(tokens, more);
        last = longer != null ? more : last;
        longest = longer != null ? longer : longest;
      }
      return KazakhBodies.source(tokens, last, longest);
    }
    String from = KazakhBodies.origin(token.lower());
    Token next = tokens.at(i + 1);
    boolean said = KazakhVerbs.says(next.lower()) || !(next.isWord() || next.isQuote());
    if (from != null && said) {
      return KazakhBodies.source(tokens, i, from);
    }
    boolean likely =
        name != null
            && name.canBe(Case.NOMINATIVE)
            && isInside(tokens, i)
            && !KazakhNames.isPlaced(token.lower());
    return likely && name != null ? named(frame, name) : null;
  }

  /** «Тұрғындардың бірі, мұғалім Асан Үсенов»: one of many, and what they are called. */
  private static @Nullable Source namedBehind(Frame frame, int from, int to) {
    for (int i = from; i < Math.min(to, from + NAME_WITHIN); i++) {
      NameMention name = frame.nameAt(i);
      if (name != null && name.sure() && name.canBe(Case.NOMINATIVE)) {
        return named(frame, name);
      }
      Token token = frame.tokens().get(i);
      if (!(token.isWord() || token.is(",")) || KazakhPhrases.isInCase(token.lower())) {
        return null;
      }
    }
    return null;
  }

  /** Анасы, әкем: kin of somebody's; without a possessive they may be anybody's. */
  private @Nullable Source kin(Frame frame, int i, int to) {
    String lower = frame.tokens().get(i).lower();
    Matcher own = OWN.matcher(lower);
    if (own.matches()
        && (KazakhTitles.isAcquaintance(own.group(1))
            || KazakhTitles.isAcquaintance(own.group(1) + own.group(2)))) {
      Gender elder = own.group(3).length() > 1 ? KazakhTitles.elder(own.group(1)) : null;
      Kind kind = elder == null ? Kind.SOMEBODY : Kind.PRONOUN;
      return new Source(kind, frame.tokens().range(i, i + 1), null, lower, null, elder);
    }
    Matcher whose = WHOSE.matcher(lower);
    Source found =
        whose.matches() && KazakhTitles.KIN.contains(whose.group(1))
            ? title(frame, i, to, whose.group(1))
            : null;
    if (found == null || found.kind() != Kind.ROLE) {
      return found;
    }
    return new Source(Kind.SOMEBODY, found.range(), null, found.phrase(), found.role(), null);
  }

  /** A capital inside a sentence, of a word in Cyrillic, is likely a name's. */
  private static boolean isInside(Tokens tokens, int i) {
    Token before = tokens.at(i - 1);
    boolean begins = i == 0 || before.is(".") || before.is("!") || before.is("?") || before.is("…");
    return !begins && tokens.get(i).lower().charAt(0) > 'z';
  }

  private @Nullable Source title(Frame frame, int i, int to, String title) {
    for (int j = i + 1; j < Math.min(to, i + 3); j++) {
      NameMention name = frame.nameAt(j);
      boolean likely = name != null && (name.sure() || isInside(frame.tokens(), j));
      if (name != null && likely && name.canBe(Case.NOMINATIVE)) {
        return named(frame, name);
      }
    }
    Tokens tokens = frame.tokens();
    if (isOfOblique(frame, i)) {
      return null;
    }
    Role role = KazakhRoles.role(tokens, Math.max(0, i - 2), i, title);
    boolean owned = !tokens.get(i).is(title);
    boolean aged = !owned && KazakhTitles.KIN.contains(tokens.at(i + 1).lower());
    String phrase =
        owned
            ? KazakhBodies.owned(tokens, i)
            : aged ? title + " " + tokens.at(i + 1).lower() : title;
    if (owned && (phrase.endsWith("ның") || phrase.endsWith("нің"))) {
      phrase = phrase.substring(0, phrase.length() - 3);
    }
    boolean another = tokens.at(i - 1).is("бір") && tokens.at(i - 2).is("тағы");
    if (another || KazakhCues.SOME.contains(tokens.at(i - 1).lower())) {
      int first = another ? i - 2 : i - 1;
      String all = tokens.written(first, i).toLowerCase(Locale.ROOT) + " " + phrase;
      return new Source(Kind.SOMEBODY, tokens.range(i - 1, i + 1), null, all, null, null);
    }
    Kind kind = isNameless(tokens, i) ? Kind.SOMEBODY : Kind.ROLE;
    return new Source(kind, tokens.range(i, i + 1), null, phrase, role, null);
  }

  /** «Өзбек боксшысы Шерзод Каримовты»: what somebody is who is no subject. */
  private static boolean isOfOblique(Frame frame, int title) {
    NameMention name = frame.nameAt(title + 1);
    return name != null && name.sure() && !name.canBe(Case.NOMINATIVE);
  }

  /** «Аты-жөнін атамауды сұраған дереккөз»: whoever does not want a name to be known. */
  private static boolean isNameless(Tokens tokens, int title) {
    for (int i = title - 1; i >= Math.max(0, title - 8) && tokens.get(i).isWord(); i--) {
      if (tokens.get(i).is("атын") || tokens.get(i).is("аты-жөнін") || tokens.get(i).is("есімін")) {
        return true;
      }
    }
    return false;
  }

  private static Source named(Frame frame, NameMention name) {
    TextRange range = frame.tokens().range(name.from(), name.to());
    return new Source(Kind.NAME, range, name, name.first().full(), null, null);
  }

  @Nullable Source owner(Frame frame, int from, int noun) {
    Tokens tokens = frame.tokens();
    Token before = tokens.at(noun - 1);
    String body = noun > from ? KazakhBodies.owner(before.lower()) : null;
    if (body != null) {
      return KazakhBodies.source(tokens, noun - 1, body);
    }
    if (noun > from && KazakhTitles.isGenitiveOfMany(before.lower())) {
      String many = before.lower().substring(0, before.lower().length() - 3);
      if (KazakhTitles.isManyOf(many)) {
        return new Source(Kind.MANY, tokens.range(noun - 1, noun), null, many, null, null);
      }
    }
    for (int i = noun - 1; i >= Math.max(from, noun - 4); i--) {
      if (tokens.get(i).is("олардың")) {
        return new Source(Kind.MANY, tokens.range(i, i + 1), null, "", null, null);
      }
      if (tokens.get(i).is("оның")) {
        return new Source(Kind.PRONOUN, tokens.range(i, i + 1), null, "", null, null);
      }
      String title = KazakhTitles.titleOfOwner(tokens.get(i).lower());
      if (title != null) {
        return title(frame, i, i, title);
      }
      NameMention name = frame.nameAt(i);
      if (name != null) {
        return named(frame, name);
      }
    }
    return null;
  }

  /** «Қарттың «…» деген сөзі»: whose it is. */
  @Nullable Source teller(Frame frame, int quote) {
    int before = quote - 1;
    String lower = frame.tokens().at(before).lower();
    boolean genitive = lower.endsWith("ың") || lower.endsWith("ің");
    return genitive ? owner(frame, Math.max(0, quote - 4), quote) : null;
  }
}
