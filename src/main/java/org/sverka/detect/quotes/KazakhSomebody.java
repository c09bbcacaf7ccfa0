package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;

/**
 * Somebody whom nobody names in Kazakh: «бір жігіт», «кезектегі бір әйел», «отыз шақты адам». What
 * stands before «бір» belongs to it where it says where they are.
 */
final class KazakhSomebody {
  /** Комитеттегі, ауылдағы: where somebody is. */
  private static final Pattern WHERE = Pattern.compile(".{3,}[дт](ағы|егі)");

  private static final Set<String> PEOPLE = Set.of("адам", "кісі", "азамат", "жан", "бала");

  private KazakhSomebody() {}

  /** Whoever a word is that stands behind «бір»; null where it does not. */
  static @Nullable Source at(Frame frame, int i) {
    Tokens tokens = frame.tokens();
    String lower = tokens.get(i).lower();
    if (tokens.at(i - 1).is("шақты") && PEOPLE.contains(lower) && tokens.at(i - 2).isWord()) {
      return several(tokens, i);
    }
    boolean person =
        KazakhTitles.TITLES.contains(lower)
            || KazakhTitles.isTrade(lower)
            || KazakhTitles.KIN.contains(lower)
            || KazakhTitles.HONORIFICS.contains(lower);
    boolean enough = KazakhCues.ANONYMOUS.contains(lower);
    if (!person || enough || !tokens.at(i - 1).is("бір") || isNamed(frame, i + 1)) {
      return null;
    }
    int from = i - 1;
    if (tokens.at(from - 1).is("тағы")) {
      from--;
    } else if (WHERE.matcher(tokens.at(from - 1).lower()).matches()) {
      from--;
    }
    String phrase = tokens.written(from, i + 1).toLowerCase(Locale.ROOT);
    return new Source(Kind.SOMEBODY, tokens.range(from, i + 1), null, phrase, null, null);
  }

  private static boolean isNamed(Frame frame, int at) {
    NameMention name = frame.nameAt(at);
    return name != null && name.sure();
  }

  /** «Жиырма шақты адам». */
  private static Source several(Tokens tokens, int i) {
    String phrase = tokens.written(i - 2, i + 1).toLowerCase(Locale.ROOT);
    return new Source(Kind.MANY, tokens.range(i - 2, i + 1), null, phrase, null, null);
  }
}
