package org.sverka.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sverka.model.AnnotationId;
import org.sverka.model.Link;
import org.sverka.model.LinkKind;

/** Annotations that belong together. */
final class LinkTable extends EntityTable<Link, Void> {
  private static final Layout LAYOUT =
      new Layout("link", List.of("first", "second", "kind"), 2, null, List.of(), Map.of());

  LinkTable(Database database) {
    super(database, Link.class, LAYOUT);
  }

  @Override
  List<@Nullable Object> values(Link link) {
    return Arrays.asList(link.first().value(), link.second().value(), Row.name(link.kind()));
  }

  @Override
  Link entity(Row row, Function<String, List<Void>> parts) throws SQLException {
    AnnotationId first = new AnnotationId(row.text());
    AnnotationId second = new AnnotationId(row.text());
    return new Link(row.constant(LinkKind.class), first, second);
  }

  @Override
  String label(Link link) {
    return link.key();
  }
}
