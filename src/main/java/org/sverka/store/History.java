package org.sverka.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Article;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Edit;
import org.sverka.model.Entity;

/**
 * What was done to the workspace, kept in it, so that undo survives a restart. Used inside a
 * transaction.
 *
 * <p>Steps stand in the order in which they began. The done ones come first, the undone ones are
 * the tail; undo takes the last done, redo the first undone, and a new change lets the tail go. So
 * a mark made while an import runs is undone before the import is, which it may depend on.
 */
final class History {
  private record StepRow(int number, String step) {}

  private record ChangeRow(int number, ChangeKind kind, Instant at) {}

  private record EditRow(String entity, @Nullable String before, @Nullable String after) {}

  private final Database database;
  private final Entities entities;
  private final Texts texts;

  History(Database database, Entities entities, Texts texts) {
    this.database = database;
    this.entities = entities;
    this.texts = texts;
  }

  HistoryState state() throws SQLException {
    return new HistoryState(kind(lastDone()), kind(firstUndone()));
  }

  private @Nullable ChangeKind kind(Optional<StepRow> step) throws SQLException {
    return step.isEmpty() ? null : changes(step.get()).get(0).kind();
  }

  /** Lets go of what could be redone, and of the texts that only it needed. */
  void dropUndone() throws SQLException {
    if (database.update("DELETE FROM history_step WHERE undone = 1") > 0) {
      texts.prune();
    }
  }

  /** Keeps a change that has just been made. */
  void append(Change change) throws SQLException {
    database.update(
        "INSERT INTO history_step (step, undone) VALUES (?, 0) ON CONFLICT DO NOTHING",
        change.step());
    int step =
        (int) database.number("SELECT number FROM history_step WHERE step = ?", change.step());
    database.update(
        "INSERT INTO history_change (step_number, kind, at) VALUES (?, ?, ?)",
        step,
        Row.name(change.kind()),
        change.at().toString());
    int number = (int) database.number("SELECT last_insert_rowid()");
    int position = 0;
    for (Edit edit : change.edits()) {
      EntityTable<?, ?> table = entities.table(edit.entity());
      database.update(
          "INSERT INTO history_edit (change, position, entity, before, after) VALUES (?, ?, ?, ?,"
              + " ?)",
          number,
          position++,
          table.name(),
          image(table, edit.before()),
          image(table, edit.after()));
      if (edit.entity() instanceof Article article) {
        database.update(
            "INSERT INTO history_text (step_number, hash) VALUES (?, ?) ON CONFLICT DO NOTHING",
            step,
            article.hash());
      }
    }
  }

  private static @Nullable String image(EntityTable<?, ?> table, @Nullable Entity entity)
      throws SQLException {
    return entity == null ? null : table.image(entity).json();
  }

  /** Takes the last step back and answers the changes that did it, in their order. */
  List<Change> undo() throws SQLException, Refusal {
    Optional<StepRow> step = lastDone();
    return step.isEmpty() ? List.of() : replay(step.get(), true);
  }

  /** Makes the step again that was undone last and answers its changes, in their order. */
  List<Change> redo() throws SQLException, Refusal {
    Optional<StepRow> step = firstUndone();
    return step.isEmpty() ? List.of() : replay(step.get(), false);
  }

  private List<Change> replay(StepRow step, boolean backwards) throws SQLException, Refusal {
    List<ChangeRow> rows = changes(step);
    if (backwards) {
      Collections.reverse(rows);
    }
    List<Change> made = new ArrayList<>(rows.size());
    for (ChangeRow row : rows) {
      made.add(new Change(step.step(), row.kind(), row.at(), replay(row, backwards)));
    }
    database.update(
        "UPDATE history_step SET undone = ? WHERE number = ?", backwards ? 1 : 0, step.number());
    return made;
  }

  /**
   * Makes the edits of a change one by one, each read when the ones before it are made: an offset
   * in an image is read by the article that it lies in, which an earlier edit may bring back.
   */
  private List<Edit> replay(ChangeRow change, boolean backwards) throws SQLException, Refusal {
    List<EditRow> rows =
        database.query(
            "SELECT entity, before, after FROM history_edit WHERE change = ? ORDER BY position",
            row -> new EditRow(row.text(), row.optionalText(), row.optionalText()),
            change.number());
    if (backwards) {
      Collections.reverse(rows);
    }
    List<Edit> made = new ArrayList<>(rows.size());
    for (EditRow row : rows) {
      EntityTable<?, ?> table = entities.table(row.entity());
      Edit edit = new Edit(restore(table, row.before()), restore(table, row.after()));
      Edit now = backwards ? edit.inverse() : edit;
      entities.apply(now, Map.of());
      made.add(now);
    }
    return made;
  }

  private static @Nullable Entity restore(EntityTable<?, ?> table, @Nullable String image)
      throws SQLException {
    return image == null ? null : table.restore(image);
  }

  private Optional<StepRow> lastDone() throws SQLException {
    return database.first(
        "SELECT number, step FROM history_step WHERE undone = 0 ORDER BY number DESC LIMIT 1",
        row -> new StepRow(row.integer(), row.text()));
  }

  private Optional<StepRow> firstUndone() throws SQLException {
    return database.first(
        "SELECT number, step FROM history_step WHERE undone = 1 ORDER BY number LIMIT 1",
        row -> new StepRow(row.integer(), row.text()));
  }

  private List<ChangeRow> changes(StepRow step) throws SQLException {
    return database.query(
        "SELECT number, kind, at FROM history_change WHERE step_number = ? ORDER BY number",
        row -> new ChangeRow(row.integer(), row.constant(ChangeKind.class), row.instant()),
        step.number());
  }
}
