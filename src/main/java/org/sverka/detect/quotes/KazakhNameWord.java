package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/** What the form of a word tells in a person's Kazakh name. */
final class KazakhNameWord {
  private static final Pattern WOMAN = Pattern.compile(".{2,}([оеё]ва|ина|қызы|ская)");

  private static final Pattern MAN = Pattern.compile(".{2,}([оеё]в|ин|ұлы|улы|ский)");

  private static final Pattern BACK = Pattern.compile(".*[аоұуыяюёи][^аәоөұүуыіеэяюё]*");

  private static final Pattern FRONT = Pattern.compile(".*[әөүіеэи][^аәоөұүуыіеэяюё]*");

  /** Секең of Сейсенбай, Мұқаң of Мұхтар: the first letters, at most two more, and respect. */
  private static final Pattern RESPECTFUL = Pattern.compile("(?iu)(..).{0,2}(кең|қаң)");

  private KazakhNameWord() {}

  /** With which letters the given name begins that somebody is called by with respect, or null. */
  static @Nullable String respectful(String word) {
    if (!word.endsWith("ң") && !word.endsWith("Ң")) {
      return null;
    }
    Matcher matcher = RESPECTFUL.matcher(word);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
  }

  /** A word of a name as it is written where nothing is stressed. */
  static String plain(String written) {
    boolean shouted = written.length() > 3 && written.equals(written.toUpperCase(Locale.ROOT));
    return shouted ? written.charAt(0) + written.substring(1).toLowerCase(Locale.ROOT) : written;
  }

  static boolean isPatronymic(String lower) {
    return lower.endsWith("ұлы")
        || lower.endsWith("қызы")
        || lower.endsWith("вич")
        || lower.endsWith("вна");
  }

  /** Whether «ға» or «ге» is an ending, by the last vowel before it: Меңдіғалиға, but Ланге. */
  static boolean isToWhom(String stem, String ending) {
    Pattern vowels = ending.equals("ға") ? BACK : ending.equals("ге") ? FRONT : null;
    return vowels != null && vowels.matcher(stem).matches();
  }

  /** A surname or a patronymic tells; null where it does not. */
  static @Nullable Gender gender(String last) {
    String lower = last.toLowerCase(Locale.ROOT);
    if (WOMAN.matcher(lower).matches()) {
      return Gender.FEMININE;
    }
    return MAN.matcher(lower).matches() ? Gender.MASCULINE : null;
  }
}
