package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;

/**
 * Kazakh: «…», – деді X; X «…» деп мәлімдеді; X-тың айтуынша. The verb of saying stands behind the
 * quotation, its subject behind the verb or before the quotation.
 */
final class KazakhGrammar implements Grammar {
  private static final int LONGEST_CLAUSE = 40;

  /** As many words has the name of an office, less one. */
  private static final int LONGEST_BODY = 6;

  private final KazakhNames names = new KazakhNames();

  @Override
  public NameReader names() {
    return names;
  }

  @Override
  public boolean attributesDirectly() {
    return true;
  }

  @Override
  public List<Role> roles(Frame frame, NameMention name) {
    List<Role> roles = new ArrayList<>();
    Tokens tokens = frame.tokens();
    for (int i = name.from() - 1; i >= Math.max(0, name.from() - 3); i--) {
      String title = KazakhNames.title(tokens.get(i).lower());
      if (title != null) {
        roles.add(new Role(title, modifiers(tokens, Math.max(0, i - 3), i, title)));
        break;
      }
      if (tokens.get(i).is(",") || tokens.get(i).is(".")) {
        break;
      }
    }
    return roles;
  }

  /** What narrows a title that has the ending of what is owned: «облыс әкімі». */
  private static Set<String> modifiers(Tokens tokens, int from, int title, String lemma) {
    Set<String> modifiers = new HashSet<>();
    if (tokens.get(title).is(lemma)) {
      return modifiers;
    }
    for (int i = title - 1; i >= from && tokens.get(i).isWord(); i--) {
      if (KazakhCues.VERBS.contains(tokens.get(i).lower())) {
        break;
      }
      modifiers.add(Role.stem(tokens.get(i).lower()));
    }
    return modifiers;
  }

  @Override
  public @Nullable Attribution behind(Frame frame, int from, int end, boolean dash) {
    Tokens tokens = frame.tokens();
    int to = Math.min(end, from + LONGEST_CLAUSE);
    Token first = tokens.get(from);
    int verb = -1;
    if (first.is("деп")) {
      verb = sayingVerb(tokens, from + 1, to);
    } else if (!first.is("деген") && KazakhCues.VERBS.contains(first.lower())) {
      verb = lastVerb(tokens, from, to);
    } else if (dash) {
      verb = sayingVerb(tokens, from, Math.min(to, from + 12));
    }
    if (verb < 0) {
      Attribution according = according(frame, from, Math.min(to, from + 8));
      return according;
    }
    int cue = first.is("деп") || KazakhCues.VERBS.contains(first.lower()) ? from : verb;
    Source source = subject(frame, verb + 1, to);
    if (source == null && cue > from) {
      source = nearest(frame, from, cue);
    }
    return attribution(tokens, cue, verb, source);
  }

  private static Attribution attribution(
      Tokens tokens, int cue, int verb, @Nullable Source source) {
    boolean calls = KazakhCues.CALLING.contains(tokens.get(verb).lower());
    return new Attribution(tokens.range(cue, verb + 1), source, calls);
  }

  /** The verb behind деп, within a few words; -1 for деп аталатын, which names a thing. */
  private static int sayingVerb(Tokens tokens, int from, int to) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      String lower = tokens.get(i).lower();
      if (KazakhCues.NAMING.contains(lower)) {
        return -1;
      }
      boolean past =
          lower.length() > 3 && lower.matches(".*(ды|ді|ты|ті)") && tokens.get(i).isWord();
      if (KazakhCues.VERBS.contains(lower) || past) {
        return lastVerb(tokens, i, to);
      }
    }
    return -1;
  }

  /** Атап өтті, жауап берді: the last of the verbs that stand together. */
  private static int lastVerb(Tokens tokens, int from, int to) {
    int last = from;
    while (last + 1 < to && KazakhCues.VERBS.contains(tokens.get(last + 1).lower())) {
      last++;
    }
    return last;
  }

  private @Nullable Source subject(Frame frame, int from, int to) {
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

  private @Nullable Source nearest(Frame frame, int from, int before) {
    Source title = null;
    for (int i = before - 1; i >= Math.max(from, before - LONGEST_CLAUSE); i--) {
      Source found = at(frame, i, before);
      if (found != null && found.kind() != Kind.ROLE) {
        return found;
      }
      title = title == null ? found : title;
    }
    return title;
  }

  private @Nullable Source at(Frame frame, int i, int to) {
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
    String title = token.isWord() ? KazakhNames.title(token.lower()) : null;
    if (title != null) {
      return title(frame, i, to, title);
    }
    String body = body(tokens, i);
    if (body != null) {
      return body(tokens, i, body);
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
    int start = i;
    while (start > 0
        && start > i - LONGEST_BODY
        && tokens.get(start - 1).isWord()
        && !KazakhCues.OUTSIDE.contains(tokens.get(start - 1).lower())
        && !KazakhCues.VERBS.contains(tokens.get(start - 1).lower())) {
      start--;
    }
    String written = tokens.written(i).substring(0, last.length());
    String phrase = start < i ? tokens.written(start, i) + " " + written : written;
    return new Source(Kind.BODY, tokens.range(start, i + 1), null, phrase, null, null);
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
    return new Source(Kind.ROLE, tokens.range(i, i + 1), null, title, role, null);
  }

  private static Source named(Frame frame, NameMention name) {
    TextRange range = frame.tokens().range(name.from(), name.to());
    return new Source(Kind.NAME, range, name, name.first().full(), null, null);
  }

  @Override
  public @Nullable Attribution ahead(Frame frame, int begin, int to, boolean colon) {
    Tokens tokens = frame.tokens();
    int from = Math.max(begin, to - LONGEST_CLAUSE);
    Attribution according = according(frame, from, to);
    if (according != null) {
      return according;
    }
    if (colon) {
      Source source = nearest(frame, from, to);
      int verb = to > from && KazakhCues.VERBS.contains(tokens.get(to - 1).lower()) ? to - 1 : -1;
      return source == null
          ? null
          : new Attribution(
              verb < 0 ? source.range() : tokens.range(verb, verb + 1), source, false);
    }
    for (int i = to - 1; i >= from; i--) {
      if (KazakhCues.VERBS.contains(tokens.get(i).lower())) {
        Source source = nearest(frame, from, i);
        return source == null ? null : attribution(tokens, i, i, source);
      }
    }
    return null;
  }

  private @Nullable Attribution according(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    for (int i = to - 1; i > from; i--) {
      if (KazakhCues.ACCORDING.contains(tokens.get(i).lower())) {
        Source source = owner(frame, from, i);
        return source == null ? null : new Attribution(tokens.range(i, i + 1), source, false);
      }
    }
    return null;
  }

  private @Nullable Source owner(Frame frame, int from, int noun) {
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

  @Override
  public @Nullable Attribution around(Frame frame, int from, int quote, int to) {
    int behind = quote + 1;
    while (behind < to && !frame.tokens().get(behind).isWord()) {
      behind++;
    }
    if (behind >= to || frame.tokens().get(behind).isQuote()) {
      return null;
    }
    Attribution verb = behind(frame, behind, to, false);
    if (verb == null) {
      return null;
    }
    Source source = verb.source() != null ? verb.source() : nearest(frame, from, quote);
    return new Attribution(verb.cue(), source, verb.calls());
  }

  @Override
  public @Nullable Source alone(Frame frame, int from, int to) {
    return nearest(frame, from, to);
  }

  @Override
  public boolean isNamed(Frame frame, int quote) {
    Tokens tokens = frame.tokens();
    String next = tokens.at(quote + 1).lower();
    return KazakhCues.NAMING.contains(next)
        || (next.equals("деп") && KazakhCues.NAMING.contains(tokens.at(quote + 2).lower()));
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
