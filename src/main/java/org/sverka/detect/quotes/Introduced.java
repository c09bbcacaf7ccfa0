package org.sverka.detect.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;

/** Those whom the first paragraphs of an article name. */
final class Introduced {
  /** So many paragraphs introduce. */
  private static final int FIRST = 4;

  /** A reporter says «нас», whoever answers says «я». */
  private static final Pattern I =
      Pattern.compile("(?iu)(?<!\\p{L})(я|мне|меня|мной|i|me|мен|маған|мені)(?!\\p{L})");

  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");

  private final FrameReader frames;
  private final People people;
  private final List<TextRange> paragraphs;

  /** Null until anybody asks. */
  private @Nullable Set<Person> first;

  Introduced(FrameReader frames, People people, List<TextRange> paragraphs) {
    this.frames = frames;
    this.people = people;
    this.paragraphs = paragraphs;
  }

  /** Whether one of them may be the subject of a later paragraph's sentence. */
  boolean act(int paragraph) {
    if (paragraph < FIRST) {
      return false;
    }
    if (first == null) {
      first = new HashSet<>();
      for (int i = 0; i < FIRST; i++) {
        first.addAll(named(i, false));
      }
    }
    String words = QUOTED.matcher(paragraphs.get(paragraph).of(frames.text())).replaceAll("");
    boolean told = I.matcher(words).find();
    return !told && !first.isEmpty() && named(paragraph, true).stream().anyMatch(first::contains);
  }

  private Set<Person> named(int paragraph, boolean acting) {
    Set<Person> named = new HashSet<>();
    for (NameMention name : frames.read(paragraphs.get(paragraph), List.of()).names()) {
      Person person = name.sure() ? people.find(name) : null;
      if (person != null && (!acting || name.canBe(Case.NOMINATIVE))) {
        named.add(person);
      }
    }
    return named;
  }
}
