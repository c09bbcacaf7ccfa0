package org.sverka.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Tag;
import org.sverka.model.TagId;

/** The codebook. */
final class TagTable extends EntityTable<Tag, Void> {
  private static final Layout LAYOUT =
      new Layout(
          "tag",
          List.of("id", "name", "colour", "shortcut", "parent", "description", "position"),
          1,
          null,
          List.of(),
          uses());

  TagTable(Database database) {
    super(database, Tag.class, LAYOUT);
  }

  private static Map<String, String> uses() {
    Map<String, String> uses = new LinkedHashMap<>();
    uses.put("annotations", "SELECT count(*) FROM annotation_tag WHERE tag = ?");
    uses.put("tags below it", "SELECT count(*) FROM tag WHERE parent = ?");
    return uses;
  }

  @Override
  List<@Nullable Object> values(Tag tag) {
    TagId parent = tag.parent();
    return Arrays.asList(
        tag.id().value(),
        tag.name(),
        tag.colour(),
        tag.shortcut(),
        parent == null ? null : parent.value(),
        tag.description(),
        tag.position());
  }

  @Override
  Tag entity(Row row, Function<String, List<Void>> parts) throws SQLException {
    TagId id = new TagId(row.text());
    String name = row.text();
    String colour = row.text();
    Integer shortcut = row.optionalInteger();
    String parent = row.optionalText();
    return new Tag(
        id,
        name,
        colour,
        shortcut,
        parent == null ? null : new TagId(parent),
        row.text(),
        row.integer());
  }

  @Override
  String label(Tag tag) {
    return tag.name();
  }
}
