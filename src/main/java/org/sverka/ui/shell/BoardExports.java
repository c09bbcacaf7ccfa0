package org.sverka.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sverka.app.Jobs;
import org.sverka.app.Session;
import org.sverka.app.StoppableWriter;
import org.sverka.compare.board.Board;
import org.sverka.exchange.Exporter;
import org.sverka.exchange.TextSource;
import org.sverka.exchange.board.BoardCsv;
import org.sverka.exchange.board.BoardHtml;
import org.sverka.exchange.board.BoardJson;
import org.sverka.exchange.board.BoardSvg;
import org.sverka.exchange.board.PngPicture;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;
import org.sverka.ui.board.BoardDocuments;
import org.sverka.ui.board.BoardFormat;
import org.sverka.ui.board.BoardLabels;
import org.sverka.ui.board.BoardModel;
import org.sverka.ui.dialogs.FileDialogs;

/**
 * Writes the board as it is shown: asks where, waits until its search has ended, and writes in the
 * background.
 */
final class BoardExports implements BoardDocuments {
  private final Desk desk;
  private final BoardModel model;
  private final Jobs jobs;
  private final Clock clock;
  private final FileDialogs files;
  private final Reports reports;
  private final Messages messages;
  private final BoardLabels labels;

  BoardExports(
      Desk desk,
      BoardModel model,
      Jobs jobs,
      Clock clock,
      FileDialogs files,
      Reports reports,
      Messages messages) {
    this.desk = desk;
    this.model = model;
    this.jobs = jobs;
    this.clock = clock;
    this.files = files;
    this.reports = reports;
    this.messages = messages;
    this.labels = new BoardLabels(messages);
  }

  @Override
  public void ask(BoardFormat format, Function<Board, PngPicture> picture) {
    Session session = desk.session();
    if (session == null) {
      return;
    }
    String name = Objects.requireNonNull(session.file().getFileName()).toString();
    int dot = name.lastIndexOf('.');
    String workspace = dot < 0 ? name : name.substring(0, dot);
    String suggested = workspace + "-board" + format.ending();
    String of =
        workspace
            + ", "
            + new ArticleLabels(messages)
                .date(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    files
        .save(messages.get("board.export"), suggested)
        .ifPresent(
            target ->
                whole(
                    target,
                    board -> {
                      if (format == BoardFormat.PNG) {
                        write(board, picture.apply(board), target);
                      } else {
                        write(board, format, target, session.texts(), of);
                      }
                    }));
  }

  private void whole(Path target, Consumer<Board> writer) {
    CompletableFuture<Board> board = model.settled();
    if (!board.isDone()) {
      reports.boardAwaited(target);
    }
    board
        .thenAccept(writer)
        .whenComplete(
            (done, problem) -> {
              if (board.isCancelled()) {
                reports.boardLeft(target);
              } else if (problem != null) {
                Throwable cause = problem.getCause();
                reports.notExported(cause == null ? problem : cause);
              }
            });
  }

  private void write(Board board, PngPicture picture, Path target) {
    jobs.start(
        "job.export",
        progress -> {
          new Exporter().exportBytes(target, picture::write);
          return board.rows().size();
        },
        rows -> reports.boardExported(target, rows),
        reports::notExported);
  }

  private void write(Board board, BoardFormat format, Path target, TextSource texts, String of) {
    jobs.start(
        "job.export",
        progress -> {
          Exporter.Content content = content(board, format, texts, of);
          new Exporter().export(target, out -> content.writeTo(new StoppableWriter(out, progress)));
          return board.rows().size();
        },
        rows -> reports.boardExported(target, rows),
        reports::notExported);
  }

  private Exporter.Content content(Board board, BoardFormat format, TextSource texts, String of) {
    return switch (format) {
      case CSV -> out -> new BoardCsv(labels).write(out, board);
      case HTML -> out -> new BoardHtml(labels).write(out, board, of);
      case JSON -> out -> new BoardJson(labels).write(out, board, texts);
      case SVG -> out -> new BoardSvg(labels).write(out, board);
      case PNG -> throw new IllegalArgumentException("a picture is no text");
    };
  }
}
