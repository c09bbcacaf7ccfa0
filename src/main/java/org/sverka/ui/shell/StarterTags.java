package org.sverka.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.Messages;

/** What the codebook of a new workspace begins with, so that the number keys do something. */
final class StarterTags {
  private static final String[][] NAMES_AND_COLOURS = {
    {"figure", "#f2c744"}, {"quote", "#6ea8e5"}, {"promise", "#6fbf73"}, {"check", "#e58aa3"}
  };

  private StarterTags() {}

  static List<Tag> in(Messages messages) {
    List<Tag> tags = new ArrayList<>();
    for (String[] starter : NAMES_AND_COLOURS) {
      int place = tags.size();
      String name = messages.get("tags.starter." + starter[0]);
      tags.add(new Tag(TagId.random(), name, starter[1], place + 1, null, "", place));
    }
    return tags;
  }
}
