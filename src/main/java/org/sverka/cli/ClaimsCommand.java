package org.sverka.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sverka.app.Jobs;
import org.sverka.app.comparing.ClaimProposals;
import org.sverka.app.comparing.ProposedClaim;
import org.sverka.compare.Agreement;
import org.sverka.compare.EnglishReasons;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardContent;
import org.sverka.compare.board.BoardRow;
import org.sverka.compare.board.EnglishRowReasons;
import org.sverka.compare.board.FigureSpot;
import org.sverka.compare.board.RowReason;
import org.sverka.detect.figures.Figures;
import org.sverka.exchange.TextSource;
import org.sverka.exchange.board.BoardJson;
import org.sverka.exchange.board.BoardReasons;
import org.sverka.model.ClaimId;
import org.sverka.model.DismissalKind;
import org.sverka.store.WorkspaceContent;
import org.sverka.store.WorkspaceException;
import org.sverka.store.WorkspaceFile;
import org.sverka.text.Morphology;
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
      WorkspaceContent content = file.load();
      Board board = board(content).with(unmarked(content, texts));
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

  /** What the proposals of the window would add to the claims that are made. */
  private Map<ClaimId, List<FigureSpot>> unmarked(WorkspaceContent content, TextSource texts) {
    if (content.evidence().isEmpty()) {
      return Map.of();
    }
    ClaimProposals proposals = new ClaimProposals(new Figures(Morphology.load()));
    ClaimProposals.Known known =
        new ClaimProposals.Known(
            content.articles(),
            content.claims(),
            content.annotations(),
            content.evidence(),
            content.dismissals().stream()
                .filter(said -> said.kind() == DismissalKind.CLAIM)
                .toList());
    return ProposedClaim.unmarked(proposals.of(known, texts, new Reading()));
  }

  private static Board board(WorkspaceContent content) {
    return Board.of(
        new BoardContent(
            content.articles(), content.claims(), content.annotations(), content.evidence()),
        Board.Columns.ARTICLES);
  }

  private static String line(BoardRow row, Board board) {
    return String.join(
        "\t",
        Terminal.spelt(row.verdict()),
        row.voices()
            + " of "
            + board.columns().size()
            + (row.unmarkedColumns() == 0 ? "" : ", not marked in " + row.unmarkedColumns()),
        row.claim().title(),
        EnglishRowReasons.sentence(row.reason()));
  }

  /** Tells how far the articles are read; to stop it is to end the program. */
  private final class Reading implements Jobs.Progress {
    @Override
    public void report(long done, long total) {
      terminal.progress(done, total, "articles read");
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
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
