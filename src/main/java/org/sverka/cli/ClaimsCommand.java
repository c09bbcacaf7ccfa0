package org.sverka.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sverka.compare.Agreement;
import org.sverka.compare.EnglishReasons;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardContent;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.EnglishRowReasons;
import org.sverka.compare.board.RowReason;
import org.sverka.exchange.AnnotatedArticles;
import org.sverka.exchange.board.BoardJson;
import org.sverka.exchange.board.BoardReasons;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claims}: the claim board, each verdict with its reason. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = "Shows what each article says of each claim, and whether they agree.")
final class ClaimsCommand implements Callable<Integer> {
  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(names = "--json", description = "One JSON document, with offsets in code points.")
  private boolean json;

  private final Terminal terminal;

  ClaimsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws WorkspaceException, IOException {
    try (WorkspaceFile file = WorkspaceFile.open(workspace.file())) {
      WorkspaceTexts texts = new WorkspaceTexts(file);
      Board board = board(texts.content());
      if (json) {
        terminal.json(out -> new BoardJson(new English()).write(out, board, texts));
      } else if (board.rows().isEmpty()) {
        terminal.warn(
            "There are no claims in “"
                + workspace.file()
                + "”: make one in the window, or import annotations that have some.");
      } else {
        board.rows().forEach(row -> terminal.say(line(row, board)));
      }
    }
    return terminal.status();
  }

  private static Board board(AnnotatedArticles content) {
    return Board.of(
        new BoardContent(
            content.articles(), content.claims(), content.annotations(), content.evidence()),
        Board.Columns.ARTICLES);
  }

  private static String line(BoardRow row, Board board) {
    return String.join(
        "\t",
        Terminal.spelt(row.verdict()),
        row.voices() + " of " + board.columns().size(),
        row.claim().title(),
        EnglishRowReasons.sentence(row.reason()));
  }

  /** The command line speaks English. */
  private record English() implements BoardReasons {
    @Override
    public String sentence(Agreement agreement) {
      return EnglishReasons.sentence(agreement);
    }

    @Override
    public String sentence(RowReason reason) {
      return EnglishRowReasons.sentence(reason);
    }
  }
}
