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
          өтініш шағым қорытынды бағдарлама жазба
          """);

  /** «Мәлімдемеде», «құжатында»: with the ending of what is owned, or without. */
  private static final Pattern WRITTEN_IN = Pattern.compile("(.+?)(с[ыі]|[ыі])?н?([дт][ае])");

  private KazakhTexts() {}

  /** «Бірлескен мәлімдемеде», «әкімдік құжатында»: the text, in the nominative; null for others. */
  static @Nullable String name(Tokens tokens, int i) {
    Matcher text = WRITTEN_IN.matcher(tokens.get(i).lower());
    if (!text.matches() || !TEXTS.contains(KazakhCues.unvoiced(text.group(1)))) {
      return null;
    }
    String owned = text.group(2) == null ? "" : text.group(2);
    String written = tokens.written(i);
    String noun = written.substring(0, text.group(1).length()) + owned;
    String before = tokens.at(i - 1).lower();
    boolean narrows =
        tokens.at(i - 1).isWord()
            && !before.endsWith("ң")
            && !KazakhPhrases.isInCase(before)
            && !KazakhCues.OUTSIDE.contains(before);
    String name = narrows ? tokens.written(i - 1) + " " + noun : noun;
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
