package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;

/** Finds in a Kazakh clause who speaks: a name, a pronoun, a title with what it belongs to. */
final class KazakhSources {
  /** Келгендердің: of those who have come. */
  private static final Pattern THOSE_WHO = Pattern.compile(".+[гқғк][еа]нд[ае]рд[ыі]ң");

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
    if (before > begin && KazakhTitles.PEOPLE.contains(frame.tokens().get(before - 1).lower())) {
      return at(frame, before - 1, before);
    }
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
      boolean text = titled != null && titled.kind() == Kind.TEXT;
      if (found != null && isSure(found) && (titled == null || text)) {
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

  /** «Оның айтуынша, дәрігер «…» деген»: who says it in somebody's account; or null. */
  @Nullable Source retold(Frame frame, TextRange cue, int quote) {
    Tokens tokens = frame.tokens();
    boolean said = tokens.at(quote).isQuote() && tokens.at(quote + 1).is("деп");
    int comma = quote;
    while (said && comma > 0 && tokens.get(comma - 1).start() >= cue.end()) {
      comma--;
    }
    Source found = said && tokens.at(comma).is(",") ? first(frame, comma + 1, quote) : null;
    if (found == null || found.kind() == Kind.MANY) {
      return null;
    }
    return found.kind() != Kind.ROLE
        ? found
        : new Source(
            Kind.NEWCOMER, found.range(), null, found.phrase(), found.role(), found.gender());
  }

  /** «Компаниясында … деп есептейді», «құжатында … деп көрсетілген»: where it is said. */
  @Nullable Source place(Frame frame, int from, int before, boolean written) {
    Tokens tokens = frame.tokens();
    for (int i = Math.max(from, before - LONGEST_CLAUSE); i < before; i++) {
      String lower = tokens.get(i).lower();
      boolean firm = !written && tokens.at(i - 1).isQuote();
      boolean in = !written && KazakhBodies.isIn(tokens, i, from);
      String office = firm || in ? KazakhBodies.origin(lower) : null;
      if (office != null && in) {
        return KazakhBodies.source(tokens, i, office);
      }
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
      return KazakhTitled.title(frame, i, i, owner);
    }
    if (token.is("ол") && !KazakhPhrases.isThat(tokens.at(i + 1).lower())) {
      return new Source(Kind.PRONOUN, range, null, "", null, null);
    }
    if (token.is("олар")) {
      return new Source(Kind.MANY, range, null, "", null, null);
    }
    int office = token.isWord() ? KazakhTexts.office(tokens, i) : -1;
    if (office >= 0) {
      return KazakhBodies.of(tokens, office);
    }
    boolean text = KazakhCues.IN_TEXTS.contains(token.lower());
    if (text || KazakhCues.TEXTS.contains(token.lower())) {
      boolean answer = token.is("жауапта");
      String what = answer ? "жауап" : token.is("құжатта") ? "құжат" : "";
      return new Source(Kind.TEXT, range, null, what, null, null);
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
      return KazakhTitled.title(frame, i, to, title);
    }
    Source kin = KazakhTitled.kin(frame, i, to);
    if (kin != null) {
      return kin;
    }
    if (KazakhTitles.SOMEBODY.contains(token.lower())) {
      boolean unknown = tokens.at(i - 1).is("белгісіз");
      String who = unknown ? "белгісіз " + token.lower() : token.lower();
      return new Source(Kind.SOMEBODY, range, null, who, null, null);
    }
    if (KazakhTitles.PEOPLE.contains(token.lower())) {
      return new Source(Kind.MANY, range, null, token.lower(), null, null);
    }
    boolean other = tokens.at(i - 1).is("енді") || tokens.at(i - 1).is("тағы");
    if ((token.is("бірі") || token.is("біреуі")) && other) {
      String one = tokens.written(i - 1, i + 1).toLowerCase(Locale.ROOT);
      return new Source(Kind.SOMEBODY, tokens.range(i - 1, i + 1), null, one, null, null);
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
      String many =
          KazakhTitles.isManyOfSomething(token.lower())
              ? KazakhBodies.owned(tokens, i)
              : token.lower();
      return new Source(Kind.MANY, range, null, many, null, null);
    }
    boolean opens = !tokens.at(i - 1).isWord() && !tokens.at(i - 1).isQuote();
    if (opens
        && (name == null || !name.sure())
        && KazakhTitles.isPlural(token.lower())
        && !KazakhPhrases.isPossessed(tokens.at(i + 1).lower())) {
      return new Source(Kind.MANY, range, null, token.lower(), null, null);
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
            && KazakhTitled.isInside(tokens, i)
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
      boolean title = KazakhTitles.title(token.lower()) != null;
      boolean inCase = !title && KazakhPhrases.isInCase(token.lower());
      if (!(token.isWord() || token.is(",")) || inCase) {
        return null;
      }
    }
    return null;
  }

  static Source named(Frame frame, NameMention name) {
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
    String letters = noun > from ? KazakhBodies.letters(tokens, noun - 1) : null;
    if (letters != null) {
      return KazakhBodies.source(tokens, noun - 1, letters);
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
        return KazakhTitled.title(frame, i, i, title);
      }
      String kin = KazakhTitles.kinOfOwner(tokens.get(i).lower());
      if (kin != null) {
        String one = tokens.at(i - 1).is("бір") ? "бір " + kin : kin;
        return new Source(Kind.SOMEBODY, tokens.range(i, i + 1), null, one, null, null);
      }
      NameMention name = frame.nameAt(i);
      if (name != null && (name.sure() || name.canBe(Case.GENITIVE))) {
        return named(frame, name);
      }
    }
    return null;
  }

  /** «Асан Үсеновтің жауабы қысқа болды:», «жазбасында:»: whose words are told ahead; or null. */
  @Nullable Source ofWords(Frame frame, int from, int colon) {
    for (int i = colon - 1; i > Math.max(from, colon - NAME_WITHIN); i--) {
      Token token = frame.tokens().get(i);
      boolean words = WORDS.contains(token.lower()) || KazakhTexts.name(frame.tokens(), i) != null;
      Source owner = words ? owner(frame, from, i) : null;
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }

  private static final Set<String> WORDS = Set.of("сөзі", "жауабы", "пікірі", "уәжі", "кеңесі");

  /** «Қарттың «…» деген сөзі»: whose it is. */
  @Nullable Source teller(Frame frame, int quote) {
    int before = quote - 1;
    String lower = frame.tokens().at(before).lower();
    boolean genitive = lower.endsWith("ың") || lower.endsWith("ің");
    return genitive ? owner(frame, Math.max(0, quote - 4), quote) : null;
  }
}
