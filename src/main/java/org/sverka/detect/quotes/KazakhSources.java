package org.sverka.detect.quotes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;

/** Finds in a Kazakh clause who speaks: a name, a pronoun, a title with what it belongs to. */
final class KazakhSources {
  /** «Кентау қаласының»: what is somebody's itself. */
  private static final Pattern OWNED = Pattern.compile(".+с[ыі]н[ыі]ң");

  private static final Pattern OWNING = Pattern.compile(".*([нтд][ыі]ң|[дт]ағы|[дт]егі)");

  /** As many words has the name of an office, less one. */
  private static final int LONGEST_BODY = 6;

  private static final int LONGEST_CLAUSE = 40;

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
    for (int i = Math.max(from, before - LONGEST_CLAUSE); i < before; i++) {
      NameMention name = frame.nameAt(i);
      boolean inside = name != null && name.to() <= before;
      if (name != null && inside && name.sure() && name.canBe(Case.NOMINATIVE)) {
        return named(frame, name);
      }
    }
    return nearest(frame, from, before);
  }

  @Nullable Source at(Frame frame, int i, int to) {
    Tokens tokens = frame.tokens();
    Token token = tokens.get(i);
    NameMention name = frame.nameAt(i);
    TextRange range = tokens.range(i, i + 1);
    if (name != null && name.sure() && name.canBe(Case.NOMINATIVE)) {
      return named(frame, name);
    }
    if (token.is("ол")) {
      return new Source(Kind.PRONOUN, range, null, "", null, null);
    }
    if (token.is("олар")) {
      return new Source(Kind.MANY, range, null, "", null, null);
    }
    boolean text = KazakhCues.IN_TEXTS.contains(token.lower());
    if (text || KazakhCues.TEXTS.contains(token.lower())) {
      return new Source(Kind.TEXT, range, null, "", null, null);
    }
    String title = token.isWord() ? KazakhNames.title(token.lower()) : null;
    if (title != null) {
      return title(frame, i, to, title);
    }
    if (token.is("бірі") && KazakhNames.isGenitiveOfMany(tokens.at(i - 1).lower())) {
      String one = tokens.at(i - 1).lower() + " " + token.lower();
      return new Source(Kind.SOMEBODY, tokens.range(i - 1, i + 1), null, one, null, null);
    }
    if (token.isWord() && KazakhNames.isManyOf(token.lower())) {
      return new Source(Kind.MANY, range, null, KazakhNames.many(token.lower()), null, null);
    }
    String body = body(tokens, i);
    if (body != null && KazakhNames.title(tokens.at(i + 1).lower()) == null) {
      int last = i;
      String longest = body;
      for (int more = i + 1; more <= i + 2 && tokens.at(more).isWord(); more++) {
        String longer = body(tokens, more);
        last = longer != null ? more : last;
        longest = longer != null ? longer : longest;
      }
      return body(tokens, last, longest);
    }
    boolean likely = name != null && name.canBe(Case.NOMINATIVE) && isInside(tokens, i);
    return likely && name != null ? named(frame, name) : null;
  }

  /** The body that a word is, in the nominative; null where it is none. */
  private static @Nullable String body(Tokens tokens, int i) {
    String lower = tokens.get(i).lower();
    boolean owner = KazakhCues.TEXTS.contains(tokens.at(i + 1).lower()) && lower.length() > 5;
    String body = owner ? lower.substring(0, lower.length() - 3) : lower;
    return KazakhCues.BODIES.contains(body) ? body : null;
  }

  private static Source body(Tokens tokens, int i, String last) {
    int start = phraseStart(tokens, i);
    String written = tokens.written(i).substring(0, last.length());
    String phrase = start < i ? tokens.written(start, i) + " " + written : written;
    return new Source(Kind.BODY, tokens.range(start, i + 1), null, phrase, null, null);
  }

  /** Where the words begin that belong to a body's name. */
  private static int phraseStart(Tokens tokens, int noun) {
    int start = noun;
    while (start > 0
        && start > noun - LONGEST_BODY
        && tokens.get(start - 1).isWord()
        && !KazakhCues.OUTSIDE.contains(tokens.get(start - 1).lower())
        && !KazakhVerbs.says(tokens.get(start - 1).lower())) {
      start--;
    }
    return start;
  }

  /** A capital inside a sentence, of a word in Cyrillic, is likely a name's. */
  private static boolean isInside(Tokens tokens, int i) {
    Token before = tokens.at(i - 1);
    boolean begins = i == 0 || before.is(".") || before.is("!") || before.is("?") || before.is("…");
    return !begins && tokens.get(i).lower().charAt(0) > 'z';
  }

  private Source title(Frame frame, int i, int to, String title) {
    for (int j = i + 1; j < Math.min(to, i + 3); j++) {
      NameMention name = frame.nameAt(j);
      boolean likely = name != null && (name.sure() || isInside(frame.tokens(), j));
      if (name != null && likely && name.canBe(Case.NOMINATIVE)) {
        return named(frame, name);
      }
    }
    Tokens tokens = frame.tokens();
    Role role = new Role(title, modifiers(tokens, Math.max(0, i - 2), i, title));
    boolean owned = !tokens.get(i).is(title);
    String phrase = owned ? owned(tokens, i) : title;
    Kind kind = isNameless(tokens, i) ? Kind.SOMEBODY : Kind.ROLE;
    return new Source(kind, tokens.range(i, i + 1), null, phrase, role, null);
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

  /** «Компания өкілі», «министрліктің облыстағы өкілі»: a title with what it belongs to. */
  private static String owned(Tokens tokens, int title) {
    int start = title;
    while (start > Math.max(0, title - 3)
        && tokens.get(start - 1).isWord()
        && !KazakhCues.OUTSIDE.contains(tokens.get(start - 1).lower())
        && !KazakhVerbs.says(tokens.get(start - 1).lower())
        && (start == title || OWNING.matcher(tokens.get(start - 1).lower()).matches())) {
      start--;
    }
    String owner = tokens.at(start).lower();
    boolean office =
        start < title
            && owner.length() > 5
            && KazakhCues.BODIES.contains(owner.substring(0, owner.length() - 3));
    start = office ? phraseStart(tokens, start) : start;
    boolean whose = start < title && OWNED.matcher(tokens.get(start).lower()).matches();
    start -= whose && start > 0 && tokens.get(start - 1).isWord() ? 1 : 0;
    String first = tokens.written(start, title + 1);
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }

  private static Source named(Frame frame, NameMention name) {
    TextRange range = frame.tokens().range(name.from(), name.to());
    return new Source(Kind.NAME, range, name, name.first().full(), null, null);
  }

  @Nullable Source owner(Frame frame, int from, int noun) {
    Tokens tokens = frame.tokens();
    for (int i = noun - 1; i >= Math.max(from, noun - 4); i--) {
      if (tokens.get(i).is("оның")) {
        return new Source(Kind.PRONOUN, tokens.range(i, i + 1), null, "", null, null);
      }
      String title = KazakhNames.titleOfOwner(tokens.get(i).lower());
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

  /** What narrows a title that has the ending of what is owned: «облыс әкімі». */
  static Set<String> modifiers(Tokens tokens, int from, int title, String lemma) {
    Set<String> modifiers = new HashSet<>();
    if (tokens.get(title).is(lemma)) {
      return modifiers;
    }
    for (int i = title - 1; i >= from && tokens.get(i).isWord(); i--) {
      if (KazakhVerbs.says(tokens.get(i).lower())) {
        break;
      }
      modifiers.add(Role.stem(tokens.get(i).lower()));
    }
    return modifiers;
  }
}
