package org.sverka.ui.shell;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.sverka.app.Jobs;
import org.sverka.app.Settings;
import org.sverka.app.SettingsFile;
import org.sverka.app.UserFolders;
import org.sverka.app.comparing.ClaimProposals;
import org.sverka.app.comparing.DriftSearch;
import org.sverka.app.suggest.Detectors;
import org.sverka.app.suggest.Suggestions;
import org.sverka.detect.figures.ClaimProposal;
import org.sverka.ui.claims.ClaimProposer;

/** What the window stands on, made before it. */
public record Ground(
    Settings settings,
    SettingsFile settingsFile,
    UserFolders folders,
    Jobs jobs,
    Executor background,
    Executor fx,
    Clock clock,
    ClaimProposer proposer,
    CompletableFuture<ClaimProposals> proposals,
    CompletableFuture<DriftSearch> drifts,
    Suggestions suggestions,
    Executor searching,
    String version) {

  /** What is kept between two starts, and where. */
  public record Kept(Settings settings, SettingsFile file, UserFolders folders) {}

  /**
   * Where work goes on.
   *
   * @param jobs work that is shown in the status bar, which may take seconds
   * @param background work that a person waits for: nothing long
   * @param detection the reading of texts, which may take seconds
   * @param searching one search after another
   * @param fx the JavaFX thread
   */
  public record Threads(
      Executor jobs, Executor background, Executor detection, Executor searching, Executor fx) {}

  /** A ground whose suggestions, proposals and drift come from the same detectors. */
  public static Ground of(
      Kept kept, Threads threads, CompletableFuture<Detectors> detectors, String version) {
    return new Ground(
        kept.settings(),
        kept.file(),
        kept.folders(),
        new Jobs(threads.jobs(), threads.fx()),
        threads.background(),
        threads.fx(),
        Clock.systemUTC(),
        proposer(detectors, threads.background()),
        detectors.thenApply(ready -> new ClaimProposals(ready.figures())),
        detectors.thenApply(ready -> new DriftSearch(ready.quotes(), ready.figures())),
        new Suggestions(detectors, threads.detection()),
        threads.searching(),
        version);
  }

  private static ClaimProposer proposer(
      CompletableFuture<Detectors> detectors, Executor background) {
    return (text, selection, language, published) ->
        detectors.thenApplyAsync(
            ready -> {
              ClaimProposal proposal =
                  ready.figures().propose(text, selection, language, published);
              return new ClaimProposer.Proposal(proposal.title(), proposal.figure());
            },
            background);
  }
}
