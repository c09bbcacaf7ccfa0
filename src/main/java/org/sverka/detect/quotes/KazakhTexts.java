package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads in Kazakh what a text is called that something is written in. */
final class KazakhTexts {
  private static final Set<String> TEXTS =
      WordList.of(
          """
          мәлімдеме хабарлама ақпарат құжат релиз баспасөз-релиз есеп баяндама мақала бұйрық қаулы
          үкім шешім жоба хаттама келісім келісімшарт зерттеу дәптер анықтама хат үндеу жауап
          өтініш шағым қорытынды бағдарлама жазба заң конституция кодекс бап ереже жарлық қарар
          коммюнике шолу акт сараптама сауалнама жарғы тұжырымдама стратегия декларация меморандум
          нұсқаулық өкім ұсыныс арыз
          """);

  /** «Мәлімдемеде», «құжатында»: with the ending of what is owned, or without. */
  private static final Pattern WRITTEN_IN =
      Pattern.compile("(?:\\d+-)?(.+?)(с[ыі]|[ыі])?н?([дт][ае])");

  /** Say what whoever sends them says; other texts speak for themselves. */
  private static final Set<String> SENT =
      WordList.of(
          """
          мәлімдеме хабарлама хабар ақпарат релиз баспасөз-релиз хат үндеу жауап өтініш жазба
          түсініктеме түсіндірме үкім
          """);

  /** Жіберген, алынған, жолдаған: what has been done with a text that stands behind it. */
  private static final Pattern DONE = Pattern.compile(".{2,}[гғқк][ае]н");

  /** A text that words stand in is named so many words before them, at most. */
  private static final int NEAR = 12;

  private KazakhTexts() {}

  /**
   * «Әкімдік жауабында», «сот үкімінде», «әкімдіктен алынған хатта»: where the office stands whose
   * text a word is; -1 where none does.
   */
  static int office(Tokens tokens, int i) {
    Matcher text = WRITTEN_IN.matcher(tokens.get(i).lower());
    if (!text.matches() || !SENT.contains(KazakhCues.unvoiced(text.group(1)))) {
      return -1;
    }
    int before = tokens.at(i - 1).is("баспасөз") ? i - 2 : i - 1;
    boolean sent = before > 0 && DONE.matcher(tokens.at(before).lower()).matches();
    int body = sent ? before - 1 : before;
    String lower = tokens.at(body).lower();
    boolean from = sent && KazakhBodies.origin(lower) != null;
    return from || (body >= 0 && KazakhBodies.owner(lower) != null) ? body : -1;
  }

  /** «Тараптар бірлескен мәлімдеме қабылдады»: the text that a sentence ends with; or null. */
  static @Nullable Source shown(Tokens tokens, int from, int to) {
    int verb = to - 1;
    while (verb > from && !tokens.get(verb).isWord()) {
      verb--;
    }
    int noun = verb - 1;
    String lower = tokens.at(noun).lower();
    boolean own = TEXTS.contains(lower) && !SENT.contains(lower);
    boolean joint = TEXTS.contains(lower) && tokens.at(noun - 1).is("бірлескен");
    if (noun < from || !(own || joint) || !SHOWN.matcher(tokens.get(verb).lower()).matches()) {
      return null;
    }
    int first = joint ? noun - 1 : noun;
    String name = tokens.written(first, noun + 1);
    return new Source(Source.Kind.TEXT, tokens.range(first, noun + 1), null, name, null, null);
  }

  /** Adopted, published, signed. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(қабылда|жарияла|бекіт|әзірле|таныстыр|шығар)(н|л|іл|ыл)?(ды|ді|ған|ген|ты|ті|дық)");

  /** Whether a sentence names a text before its words in marks: «үкімде «…» деп жазылған». */
  static boolean standsBefore(Tokens tokens, int quote) {
    for (int i = quote - 1; i >= Math.max(0, quote - NEAR) && !tokens.get(i).isQuote(); i--) {
      if (name(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** «Бірлескен мәлімдемеде», «әкімдік құжатында»: the text, in the nominative; null for others. */
  static @Nullable String name(Tokens tokens, int i) {
    Matcher text = WRITTEN_IN.matcher(tokens.get(i).lower());
    if (!text.matches() || !TEXTS.contains(KazakhCues.unvoiced(text.group(1)))) {
      return null;
    }
    String owned = text.group(2) == null ? "" : text.group(2);
    String written = tokens.written(i);
    String noun = written.substring(0, text.end(1)) + owned;
    String before = tokens.at(i - 1).lower();
    boolean narrows =
        tokens.at(i - 1).isWord()
            && !before.endsWith("ң")
            && !KazakhPhrases.isInCase(before)
            && !KazakhCues.OUTSIDE.contains(before);
    return narrows
        ? KazakhBodies.begun(tokens, i - 1, i) + " " + noun
        : noun.toLowerCase(Locale.ROOT);
  }
}
