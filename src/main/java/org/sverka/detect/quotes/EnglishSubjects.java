package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;

/** Tells whom an English sentence or clause is about, whether or not they say something in it. */
final class EnglishSubjects {
  private static final Set<String> REPLIES =
      Set.of(
          "reply", "answer", "response", "verdict", "advice", "message", "comment", "conclusion");

  /** So many tokens behind its owner's first a reply is called one. */
  private static final int REPLY_WITHIN = 6;

  private final EnglishSources sources;
  private final EnglishNames names;

  EnglishSubjects(EnglishSources sources, EnglishNames names) {
    this.sources = sources;
    this.names = names;
  }

  /** "Ann Lee's verdict was blunt:", "her verdict:": whose words a clause announces. */
  static @Nullable Source owner(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    if (from >= to) {
      return null;
    }
    String first = tokens.get(from).lower();
    boolean kin = from + 1 < to && EnglishNouns.isPerson(tokens.get(from + 1).lower());
    if (!kin && (first.equals("his") || first.equals("her"))) {
      Gender gender = first.equals("his") ? Gender.MASCULINE : Gender.FEMININE;
      return new Source(Kind.PRONOUN, tokens.range(from, from + 1), null, "", null, gender);
    }
    NameMention name = frame.nameAt(from);
    boolean owns = name != null && name.sure() && name.to() < to && !name.canBe(Case.NOMINATIVE);
    return name != null && owns ? EnglishSources.named(frame, name) : null;
  }

  /** "Ann Lee's reply was", "was her answer": whose words are called a reply; null for others. */
  static @Nullable Source replying(Frame frame, int from, int to) {
    Source owner = owner(frame, from, to);
    for (int i = from + 1; owner != null && i < Math.min(to, from + REPLY_WITHIN); i++) {
      if (REPLIES.contains(frame.tokens().get(i).lower())) {
        Token behind = frame.tokens().at(i + 1);
        boolean last = i + 1 >= to || behind.is(".") || behind.is(",");
        return last || behind.is("was") || behind.is("is") ? owner : null;
      }
    }
    return null;
  }

  /** Who opens a sentence; a run of capitals that is nobody's name is a body's. */
  @Nullable Source acting(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    Source asked = EnglishPeople.asked(frame, from, to);
    if (asked != null) {
      return asked.kind() == Kind.NAME ? null : asked;
    }
    int end = from;
    while (end < Math.min(to, from + 6) && (tokens.get(end).capital() || tokens.get(end).is("&"))) {
      end++;
    }
    NameMention name = frame.nameAt(from);
    if (end == from + 1 && isFirm(tokens, from) && (name == null || !name.sure())) {
      String phrase = tokens.written(from);
      return new Source(Kind.BODY, tokens.range(from, end), null, phrase, null, null);
    }
    boolean common = from < to && EnglishCues.NO_NAMES.contains(tokens.get(from).lower());
    boolean titled = EnglishSources.nameEnding(frame, from, end) != null;
    if (end < from + 2 || common || titled || (name != null && name.to() >= end)) {
      Source source = sources.opening(frame, from, to);
      boolean thing = source != null && source.role() != null && !isPerson(source.role());
      return thing ? null : source;
    }
    Token behind = tokens.at(end);
    if (behind.isDash() || behind.is("(") || behind.is(":") || isShouted(tokens, from, end)) {
      return null;
    }
    String phrase = tokens.written(from, end);
    return new Source(Kind.BODY, tokens.range(from, end), null, phrase, null, null);
  }

  /** "Fenwood, founded by two brothers, owns": one word that the article writes with a capital. */
  private boolean isFirm(Tokens tokens, int at) {
    String lower = tokens.get(at).lower();
    Token next = tokens.at(at + 1);
    return names.isProper(lower)
        && !EnglishCues.NO_NAMES.contains(lower)
        && !EnglishNouns.isPlural(lower)
        && (next.is(",") || (next.isWord() && !next.capital()))
        && !EnglishCues.PREPOSITIONS.contains(next.lower());
  }

  private static boolean isPerson(Role role) {
    return EnglishNouns.isPerson(role.head());
  }

  /** "LAKE PORT, Ohio": where an agency's article is from. */
  private static boolean isShouted(Tokens tokens, int from, int end) {
    String written = tokens.written(from, end);
    return written.equals(written.toUpperCase(Locale.ROOT)) && tokens.at(end).is(",");
  }
}
