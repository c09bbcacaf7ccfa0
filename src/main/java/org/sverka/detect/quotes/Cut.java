package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/**
 * One utterance cut by attributions that stand inside its marks: «We are glad, — he said, — that
 * you came». The attributions are found by a comma or an end of sentence with a dash behind it, and
 * a verb of saying right after the dash; in Kazakh a comma and the verb are enough.
 *
 * @param pieces what was said, in chars, in order
 * @param attribution the first attribution
 * @param cues the words that attribute it, of all attributions
 */
record Cut(List<TextRange> pieces, Attribution attribution, Set<TextRange> cues) {
  /** So many tokens an attribution inside the marks may have. */
  private static final int LONGEST = 25;

  /** A verb stands among the first tokens behind the dash. */
  private static final int VERB_WITHIN = 3;

  private static final Set<String> SPOKEN_TO = Set.of("вы", "ты");

  Cut {
    pieces = List.copyOf(pieces);
    cues = Set.copyOf(cues);
  }

  /**
   * Null where nothing cuts the utterance.
   *
   * @param frame the tokens of what the marks enclose
   * @param whole the range of what they enclose, in chars
   * @param isRemark whether no marks enclose it, so that it must itself say whose it is, and what
   *     follows words quoted inside may do so
   */
  static @Nullable Cut of(Frame frame, TextRange whole, Grammar grammar, boolean isRemark) {
    Cut cut = find(frame, whole, grammar, true);
    return cut == null && isRemark ? find(frame, whole, grammar, false) : cut;
  }

  private static @Nullable Cut find(
      Frame frame, TextRange whole, Grammar grammar, boolean mayBeQuoted) {
    Tokens tokens = frame.tokens();
    List<TextRange> pieces = new ArrayList<>();
    Set<TextRange> cues = new HashSet<>();
    Attribution first = null;
    int start = whole.start();
    int i = 0;
    while (i + 2 < tokens.size()) {
      boolean seam = isSeam(tokens, i) && !(mayBeQuoted && isOfQuoted(frame, i, grammar));
      boolean direct = !seam && tokens.get(i).is(",") && grammar.cuts(tokens.at(i + 1));
      if (!seam && !direct) {
        i++;
        continue;
      }
      int clause = seam ? i + 2 : i + 1;
      int end = clauseEnd(tokens, clause);
      Attribution found = grammar.behind(frame, clause, end, true);
      int verb = direct ? clause : Math.min(clause - 1 + VERB_WITHIN, end - 1);
      boolean near =
          found != null
              && (found.source() != null || (seam && grammar.attributesDirectly()))
              && found.cue().start() <= tokens.get(verb).start();
      if (found == null || !near) {
        i++;
        continue;
      }
      first = first == null ? found : first;
      cues.add(found.cue());
      Token stop = tokens.get(i);
      addPiece(tokens.text(), start, stop.is(",") ? stop.start() : stop.end(), pieces);
      int resumed = tokens.at(end).isDash() ? end + 1 : end + 2;
      start =
          end >= tokens.size()
              ? whole.end()
              : tokens.get(Math.min(resumed, tokens.size()) - 1).end();
      i = resumed;
    }
    if (first == null) {
      return null;
    }
    addPiece(tokens.text(), start, whole.end(), pieces);
    return pieces.isEmpty() ? null : new Cut(pieces, first, cues);
  }

  private static void addPiece(String text, int start, int end, List<TextRange> pieces) {
    TextRange piece = Paragraphs.trimmed(text, start, Math.max(start, end));
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
  }

  private static boolean isSeam(Tokens tokens, int i) {
    Token token = tokens.get(i);
    boolean stop =
        token.is(",") || token.is("?") || token.is("!") || token.is("…") || token.is(".");
    return stop && tokens.at(i + 1).isDash();
  }

  /**
   * Whether what follows may be about words that are quoted inside: a colon leads to them, and
   * nobody is said to say them.
   */
  private static boolean isOfQuoted(Frame frame, int stop, Grammar grammar) {
    Tokens tokens = frame.tokens();
    if (!tokens.at(stop - 1).isQuote() || !tokens.at(stop - 2).is(":")) {
      return false;
    }
    Attribution lead =
        grammar.attributesDirectly()
            ? null
            : grammar.ahead(frame, Math.max(0, stop - LONGEST), stop - 2, true);
    return (lead == null || lead.source() == null) && !isSaidToOne(tokens, stop - 2);
  }

  /** «Вы мне говорили: „готово“, — заметил он»: it is told who is quoted inside, if not by name. */
  private static boolean isSaidToOne(Tokens tokens, int colon) {
    for (int i = colon - 1; i >= Math.max(0, colon - LONGEST); i--) {
      if (SPOKEN_TO.contains(tokens.get(i).lower())) {
        return true;
      }
      if (!tokens.get(i).isQuote() && ".!?…".contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return false;
  }

  /** The stop before the dash that resumes; the end of the tokens where nothing resumes. */
  private static int clauseEnd(Tokens tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
      Token token = tokens.get(i);
      boolean stop = token.is(",") || token.is(".") || token.is(":");
      if (stop && (tokens.at(i + 1).isDash() || i + 1 >= tokens.size())) {
        return i + 1 >= tokens.size() ? tokens.size() : i;
      }
      if (token.isDash() && !tokens.at(i + 1).capital() && i > from + 1) {
        return i;
      }
    }
    return tokens.size();
  }
}
