package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Case;

/** Finds who a Russian sentence is about: who acts in it, whether or not anything is said. */
final class RussianActors {
  /** So many tokens of a sentence are looked at for a colon. */
  private static final int LONGEST_CLAUSE = 40;

  /** Among so many words of a sentence its subject is looked for. */
  private static final int FIRST_WORDS = 6;

  private static final Set<String> SUBORDINATE =
      Set.of("когда", "если", "пока", "хотя", "поскольку");

  private static final Set<String> PRESS =
      Set.of(
          "обозреватель",
          "корреспондент",
          "журналист",
          "журналистка",
          "редактор",
          "колумнист",
          "публицист",
          "писатель",
          "спецкор",
          "собкор",
          "блогер",
          "автор");

  private final RussianSources sources;

  RussianActors(RussianSources sources) {
    this.sources = sources;
  }

  /** The full name that a paragraph has alone, or with a trade behind a comma. */
  @Nullable NameMention author(Frame frame) {
    Tokens tokens = frame.tokens();
    NameMention name = frame.names().size() == 1 ? frame.names().get(0) : null;
    if (name == null || name.from() > 0 || !name.sure() || name.first().parts() < 2) {
      return null;
    }
    boolean alone = name.to() == tokens.size();
    boolean brief =
        name.to() + 1 < tokens.size()
            && tokens.at(name.to()).is(",")
            && tokens.size() - name.to() <= FIRST_WORDS;
    Source trade =
        brief ? sources.at(frame, name.to() + 1, tokens.size(), Case.NOMINATIVE, null) : null;
    boolean told =
        trade != null
            && trade.role() != null
            && PRESS.contains(trade.role().head())
            && trade.range().end() == tokens.get(tokens.size() - 1).end();
    return alone || told ? name : null;
  }

  /** Who stands first in a sentence in the nominative, before anything cuts it. */
  @Nullable Source in(Frame frame, int begin, int to) {
    Tokens tokens = frame.tokens();
    Source opening = opening(frame, behindSubordinate(tokens, begin, to), to);
    int colon = begin;
    while (opening == null && colon < Math.min(to, begin + LONGEST_CLAUSE)) {
      if (tokens.get(colon++).is(":")) {
        opening = opening(frame, colon, to);
      }
    }
    return opening != null ? opening : concerned(frame, begin, to);
  }

  /** «Министра такой ответ не устроил»: whom the sentence opens with where nobody acts in it. */
  private @Nullable Source concerned(Frame frame, int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_CLAUSE); i++) {
      Source acting = sources.at(frame, i, to, Case.NOMINATIVE, null);
      if (acting != null
          && (acting.kind() == Source.Kind.NAME || acting.kind() == Source.Kind.ROLE)) {
        return null;
      }
    }
    for (Case each : new Case[] {Case.ACCUSATIVE, Case.DATIVE}) {
      Source found = sources.at(frame, from, to, each, null);
      if (found != null && (found.kind() == Source.Kind.ROLE || found.kind() == Source.Kind.NAME)) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Source opening(Frame frame, int from, int to) {
    Tokens tokens = frame.tokens();
    if (tokens.at(from).is("в") || tokens.at(from).is("во")) {
      int end = Math.min(to, from + FIRST_WORDS);
      Source office = sources.offices().in(frame, from, end, false);
      return office != null ? office : behindPlace(frame, from + 2, end, to);
    }
    for (int i = from; i < Math.min(to, from + FIRST_WORDS); i++) {
      if (tokens.get(i).isQuote() || !tokens.get(i).isWord()) {
        return null;
      }
      Source found = sources.at(frame, i, to, Case.NOMINATIVE, null);
      if (found != null) {
        Source named = found.kind() == Source.Kind.ROLE ? behindDash(frame, found, i, to) : null;
        return named != null ? named : found;
      }
    }
    return null;
  }

  /** «Основной владелец — предприниматель Вельяшев»: who has the title that a dash is behind. */
  private @Nullable Source behindDash(Frame frame, Source title, int from, int to) {
    Tokens tokens = frame.tokens();
    int dash = from;
    while (dash < to && tokens.get(dash).end() <= title.range().end()) {
      dash++;
    }
    Source found =
        dash + 1 < to && tokens.get(dash).isDash()
            ? sources.at(frame, dash + 1, to, Case.NOMINATIVE, null)
            : null;
    NameMention name = found == null ? null : found.name();
    boolean ends = name != null && (name.to() >= to || ",.".contains(tokens.at(name.to()).lower()));
    return ends ? found : null;
  }

  /** «В завершение встречи глава региона поручил»: a title or an office behind whatever it is. */
  private @Nullable Source behindPlace(Frame frame, int from, int before, int to) {
    for (int i = from; i < before && frame.tokens().get(i).isWord(); i++) {
      Source found = sources.at(frame, i, to, Case.NOMINATIVE, null);
      if (found != null) {
        return found.kind() == Source.Kind.ROLE || found.kind() == Source.Kind.BODY ? found : null;
      }
    }
    return null;
  }

  /** «Когда все ушли, сторож запер дверь»: where the main clause begins. */
  private static int behindSubordinate(Tokens tokens, int from, int to) {
    if (!SUBORDINATE.contains(tokens.at(from).lower())) {
      return from;
    }
    int comma = from;
    while (comma < to && !tokens.get(comma).is(",")) {
      comma++;
    }
    return comma + 1 < to ? comma + 1 : from;
  }
}
