package org.sverka.detect.quotes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;

/** Tells whom an English sentence or clause is about, whether or not they say something in it. */
final class EnglishSubjects {
  private final EnglishSources sources;

  EnglishSubjects(EnglishSources sources) {
    this.sources = sources;
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
    boolean common = from < to && EnglishCues.NO_NAMES.contains(tokens.get(from).lower());
    if (end < from + 2 || common || (name != null && name.to() >= end)) {
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

  private static boolean isPerson(Role role) {
    return EnglishNouns.isPerson(role.head());
  }

  /** "LAKE PORT, Ohio": where an agency's article is from. */
  private static boolean isShouted(Tokens tokens, int from, int end) {
    String written = tokens.written(from, end);
    return written.equals(written.toUpperCase(Locale.ROOT)) && tokens.at(end).is(",");
  }
}
