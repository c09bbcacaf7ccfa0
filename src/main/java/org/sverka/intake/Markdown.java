package org.sverka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/**
 * An article in Markdown (CommonMark, with YAML front matter as site generators write it). The text
 * stays as it is; its first heading is the title, and front matter, heading signs, rules, pictures,
 * link targets and the signs of bold type count as furniture.
 */
final class Markdown {
  private static final int LONGEST_FRONT_MATTER = 200;
  private static final int LONGEST_TARGET = 500;
  private static final int MOST_RANGES = 20_000;

  private final String text;
  private final List<TextRange> furniture = new ArrayList<>();
  private @Nullable String title;

  private Markdown(String text) {
    this.text = text;
  }

  static Page page(String text) {
    return new Markdown(text).read();
  }

  private Page read() {
    Lines lines = Lines.of(text, 0);
    int first = frontMatterEnd(lines);
    Page.Hints named = first == 0 ? Page.Hints.NONE : FrontMatter.of(lines, first);
    if (first > 0) {
      furniture.add(new TextRange(0, lines.range(first - 1).end()));
    }
    for (int i = first; i < lines.count() && furniture.size() < MOST_RANGES; i++) {
      line(lines, i);
    }
    String headline = named.title() != null ? named.title() : title;
    return new Page(
        text,
        new Page.Hints(
            headline, named.outlet(), named.author(), named.published(), named.language()),
        furniture);
  }

  /** The number of the line behind the front matter; 0 where there is none. */
  private static int frontMatterEnd(Lines lines) {
    if (lines.count() < 2 || !lines.start(0, 4).equals("---")) {
      return 0;
    }
    for (int i = 1; i < Math.min(lines.count(), LONGEST_FRONT_MATTER); i++) {
      String line = lines.start(i, 4);
      if (line.equals("---") || line.equals("...")) {
        return i + 1;
      }
    }
    return 0;
  }

  private void line(Lines lines, int number) {
    TextRange range = lines.range(number);
    int signs = headingSigns(range);
    if (signs > 0) {
      heading(range, signs);
    } else if (rule(range)) {
      furniture.add(range);
      boolean underline = number > 0 && text.charAt(range.start()) == '=';
      if (underline && title == null) {
        title = title(lines.range(number - 1));
      }
    } else {
      inline(range);
    }
  }

  /** How many signs and blanks a heading begins with; 0 where the line is none. */
  private int headingSigns(TextRange range) {
    int at = range.start();
    while (at < range.end() && at - range.start() < 7 && text.charAt(at) == '#') {
      at++;
    }
    int signs = at - range.start();
    boolean heading = signs > 0 && signs < 7 && at < range.end() && text.charAt(at) == ' ';
    return heading ? signs + 1 : 0;
  }

  private void heading(TextRange range, int signs) {
    furniture.add(new TextRange(range.start(), range.start() + signs));
    int end = range.end();
    while (end > range.start() + signs && text.charAt(end - 1) == '#') {
      end--;
    }
    if (end < range.end()) {
      furniture.add(new TextRange(end, range.end()));
    }
    TextRange words = new TextRange(range.start() + signs, end);
    inline(words);
    if (title == null && signs == 2) {
      title = title(words);
    }
  }

  private boolean rule(TextRange range) {
    char sign = text.charAt(range.start());
    if (range.length() < 3 || "-*_=".indexOf(sign) < 0) {
      return false;
    }
    for (int i = range.start(); i < range.end(); i++) {
      if (text.charAt(i) != sign && text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** The signs within a line, read once from left to right. */
  private void inline(TextRange range) {
    int open = -1;
    for (int i = range.start(); i < range.end() && furniture.size() < MOST_RANGES; i++) {
      char c = text.charAt(i);
      boolean twice = i + 1 < range.end() && text.charAt(i + 1) == c;
      if (c == '[') {
        open = i;
      } else if (c == ']' && open >= 0 && i + 1 < range.end() && text.charAt(i + 1) == '(') {
        int close = targetEnd(i, range.end());
        if (close >= 0) {
          link(range, open, i, close + 1);
          i = close;
        }
        open = -1;
      } else if (twice && (c == '*' || c == '_')) {
        furniture.add(new TextRange(i, i + 2));
        i++;
      }
    }
  }

  /** The bracket that ends a link's target, not looked for any farther than a target is long. */
  private int targetEnd(int from, int lineEnd) {
    int end = Math.min(lineEnd, from + LONGEST_TARGET);
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }

  /** Of a link its brackets and target, of a picture all. */
  private void link(TextRange range, int open, int close, int end) {
    boolean picture = open > range.start() && text.charAt(open - 1) == '!';
    if (picture) {
      furniture.add(new TextRange(open - 1, end));
    } else {
      furniture.add(new TextRange(open, open + 1));
      furniture.add(new TextRange(close, end));
    }
  }

  /** The words of a heading; null where it has none, being a picture, say. */
  private @Nullable String title(TextRange heading) {
    String words = words(heading);
    return words.isEmpty() ? null : words;
  }

  /** The words of a line, without the furniture found in it. */
  private String words(TextRange range) {
    StringBuilder words = new StringBuilder();
    int at = range.start();
    for (TextRange sign : furniture) {
      if (range.contains(sign) && sign.start() >= at) {
        words.append(text, at, sign.start());
        at = sign.end();
      }
    }
    return Blank.trim(words.append(text, at, range.end()).toString());
  }

  /** The front matter's own lines. */
  private static final class FrontMatter {
    private static final int LONGEST = 400;

    private FrontMatter() {}

    static Page.Hints of(Lines lines, int end) {
      @Nullable String date = value(lines, end, "date", "published", "дата");
      @Nullable String language = value(lines, end, "lang", "language");
      Dates.Found found = date == null ? null : Dates.at(date, 0);
      return new Page.Hints(
          value(lines, end, "title", "заголовок"),
          value(lines, end, "outlet", "source", "site", "publisher", "источник"),
          value(lines, end, "author", "byline", "автор"),
          found == null ? null : found.date(),
          language == null ? null : org.sverka.text.Language.ofTag(language));
    }

    private static @Nullable String value(Lines lines, int end, String... keys) {
      for (int i = 1; i < end - 1; i++) {
        String line = lines.start(i, LONGEST);
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
        for (String wanted : keys) {
          String value = key.equals(wanted) ? unquoted(Blank.trim(line.substring(colon + 1))) : "";
          if (!value.isEmpty()) {
            return value;
          }
        }
      }
      return null;
    }

    private static String unquoted(String value) {
      int last = value.length() - 1;
      boolean quoted = last > 0 && "\"'".indexOf(value.charAt(0)) >= 0;
      return quoted && value.charAt(last) == value.charAt(0) ? value.substring(1, last) : value;
    }
  }
}
