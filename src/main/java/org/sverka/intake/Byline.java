package org.sverka.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the author by a line that is there to name one: a label, "By …", or a name by itself. */
final class Byline {
  private static final List<String> LABELS =
      List.of(
          "автор текста",
          "автор статьи",
          "автор материала",
          "автор",
          "авторы",
          "авторлар",
          "текст",
          "корреспондент",
          "журналист",
          "подготовил",
          "подготовила",
          "подготовили",
          "материал подготовил",
          "материал подготовила",
          "беседовал",
          "беседовала",
          "мәтін",
          "мақала авторы",
          "дайындаған",
          "жазған",
          "әңгімелескен",
          "author",
          "authors",
          "written by",
          "words by",
          "reporter",
          "text");

  /** Labels that need no colon before a name. */
  private static final List<String> OPEN_LABELS =
      List.of(
          "автор",
          "подготовил",
          "подготовила",
          "беседовал",
          "беседовала",
          "by",
          "written by",
          "words by",
          "дайындаған",
          "жазған");

  private static final int LONGEST = 120;

  private Byline() {}

  static @Nullable String in(Story story) {
    for (Story.Line line : story.opening()) {
      String author = labelled(line.text());
      if (author != null) {
        return author;
      }
    }
    List<Story.Line> closing = story.closing();
    for (int i = closing.size() - 1; i >= 0; i--) {
      String author = labelled(closing.get(i).text());
      if (author != null) {
        return author;
      }
    }
    return signed(story);
  }

  /** Whether a line does nothing but name the author. */
  static boolean is(String line) {
    return labelled(line) != null || name(line) != null;
  }

  /** The author that a line with a label names; null for any other line. */
  static @Nullable String labelled(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String value = Label.value(line, LABELS);
    if (value == null) {
      value = openLabel(line);
    }
    return value == null ? null : people(value);
  }

  private static @Nullable String openLabel(String line) {
    for (String label : OPEN_LABELS) {
      int end = label.length();
      if (line.length() > end + 1
          && line.regionMatches(true, 0, label, 0, end)
          && Blank.is(line.charAt(end))
          && Words.isCapitalised(line.substring(end + 1))) {
        return Blank.trim(line.substring(end));
      }
    }
    return null;
  }

  /** The names in a value, up to what is no name: "Jane Doe in Astana" is Jane Doe. */
  private static @Nullable String people(String value) {
    String cut = value;
    for (String end : new String[] {" | ", " / ", " — ", " – ", " in ", " for ", "; ", " © "}) {
      int at = cut.indexOf(end);
      cut = at > 0 ? cut.substring(0, at) : cut;
    }
    StringBuilder names = new StringBuilder();
    String joint = "";
    for (String part : cut.split(", | and | и | және ")) {
      List<String> words = Words.of(part);
      if (!words.isEmpty() && PersonName.fits(trimmed(words))) {
        names.append(joint).append(String.join(" ", trimmed(words)));
        joint = ", ";
      } else {
        break;
      }
    }
    return names.isEmpty() ? null : names.toString();
  }

  private static List<String> trimmed(List<String> words) {
    String last = words.get(words.size() - 1);
    boolean stop = last.length() > 2 && ".,".indexOf(last.charAt(last.length() - 1)) >= 0;
    if (!stop) {
      return words;
    }
    List<String> result = new java.util.ArrayList<>(words);
    result.set(words.size() - 1, last.substring(0, last.length() - 1));
    return result;
  }

  /** A name that stands by itself under the headline or at the very end. */
  private static @Nullable String signed(Story story) {
    List<Story.Line> opening = story.opening();
    for (int i = 1; i < Math.min(3, opening.size()); i++) {
      String author = name(opening.get(i).text());
      if (author != null) {
        return author;
      }
    }
    List<Story.Line> closing = story.closing();
    return closing.size() < 2 ? null : name(closing.get(closing.size() - 1).text());
  }

  private static @Nullable String name(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    int comma = line.indexOf(", ");
    List<String> words = Words.of(comma > 0 ? line.substring(0, comma) : line);
    boolean place = comma < 0 || Words.of(line.substring(comma)).size() <= 2;
    return place && !Sentences.ends(line) && PersonName.certain(words)
        ? String.join(" ", words)
        : null;
  }
}
