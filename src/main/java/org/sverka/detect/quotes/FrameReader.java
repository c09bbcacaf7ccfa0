package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/** Makes frames of one text. A single word counts as a name where the article has such a person. */
final class FrameReader {
  private final String text;
  private final NameReader names;
  private final @Nullable People people;

  /**
   * @param people null while the persons are still being gathered
   */
  FrameReader(String text, NameReader names, @Nullable People people) {
    this.text = text;
    this.names = names;
    this.people = people;
  }

  String text() {
    return text;
  }

  /**
   * @param spans what stands for one token each; in order, not overlapping
   */
  Frame read(TextRange range, List<Span> spans) {
    Tokens tokens = Tokens.of(text, range, spans);
    List<NameMention> found = new ArrayList<>();
    for (NameMention name : names.read(tokens)) {
      found.add(people == null ? name : recognised(name, people));
    }
    return new Frame(tokens, found);
  }

  private static NameMention recognised(NameMention name, People people) {
    Person person = people.find(name);
    if (person == null || !person.isSure()) {
      return name;
    }
    List<NameReading> fitting = name.readings().stream().filter(person::mayBeCalled).toList();
    return new NameMention(name.from(), name.to(), fitting, true);
  }
}
