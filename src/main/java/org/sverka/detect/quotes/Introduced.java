package org.sverka.detect.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm.Case;

/** Those whom the first paragraphs of an article name. */
final class Introduced {
  /** So many paragraphs introduce. */
  private static final int FIRST = 4;

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
    return !first.isEmpty() && named(paragraph, true).stream().anyMatch(first::contains);
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
