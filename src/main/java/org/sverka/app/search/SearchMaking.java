package org.sverka.app.search;

import java.util.concurrent.ExecutionException;
import org.sverka.app.Jobs;
import org.sverka.app.Session;

/**
 * Makes a workspace of an earlier version of the program ready for search, in small transactions
 * between which changes are written. What is not done when it is cancelled is done the next time.
 */
public final class SearchMaking implements Jobs.Work<Boolean> {
  private static final int BATCH = 250;

  private final Session session;
  private final long all;

  /**
   * @param all how many things search cannot find yet
   */
  public SearchMaking(Session session, long all) {
    this.session = session;
    this.all = all;
  }

  @Override
  public Boolean run(Jobs.Progress progress) throws ExecutionException, InterruptedException {
    long left = all;
    while (left > 0) {
      progress.throwIfCancelled();
      int made = session.index(BATCH).get();
      left = made == 0 ? 0 : Math.max(0, left - made);
      progress.report(all - left, all);
    }
    return true;
  }
}
