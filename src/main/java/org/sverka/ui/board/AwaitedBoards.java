package org.sverka.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardView;

/** Rows that somebody waits for, as they were wanted then. Confined to the JavaFX thread. */
final class AwaitedBoards {
  private record Awaited(BoardView view, CompletableFuture<Board> board) {}

  private final List<Awaited> awaited = new ArrayList<>();

  CompletableFuture<Board> add(BoardView view) {
    CompletableFuture<Board> board = new CompletableFuture<>();
    awaited.add(new Awaited(view, board));
    return board;
  }

  /** Gives everybody the rows that they wait for. */
  void complete(Function<BoardView, Board> rows) {
    List<Awaited> ready = List.copyOf(awaited);
    awaited.clear();
    ready.forEach(each -> each.board().complete(rows.apply(each.view())));
  }

  void cancel() {
    fail(new CancellationException("left"));
  }

  /** Tells everybody that there will be no rows. */
  void fail(Throwable problem) {
    List<Awaited> gone = List.copyOf(awaited);
    awaited.clear();
    gone.forEach(each -> each.board().completeExceptionally(problem));
  }
}
