package org.sverka.app;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work in the background: what runs, how far it is, and a way to stop it. Tests give executors that
 * run at once, and asynchronous code is tested as if it were not.
 *
 * <p>Jobs are started, and told of, on the owner's thread (the JavaFX thread, in the window).
 */
public final class Jobs {
  /** The work itself, on a background thread. */
  public interface Work<T> {
    /**
     * @throws CancellationException when the progress says so and nothing is left half done
     */
    T run(Progress progress) throws Exception;
  }

  /** What work tells of itself, from any thread. */
  public interface Progress {
    void report(long done, long total);

    boolean isCancelled();

    /**
     * @throws CancellationException when the person has stopped the work
     */
    default void throwIfCancelled() {
      if (isCancelled()) {
        throw new CancellationException("stopped");
      }
    }
  }

  /** Who shows the jobs. */
  public interface Listener {
    void started(Job job);

    void advanced(Job job);

    void ended(Job job);
  }

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  private final Executor background;
  private final Executor ownerThread;
  private final CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();

  public Jobs(Executor background, Executor ownerThread) {
    this.background = background;
    this.ownerThread = ownerThread;
  }

  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  /**
   * Starts work.
   *
   * @param nameKey the message that names it in the status bar
   * @param onDone on the owner's thread
   * @param onFailure on the owner's thread; not called when it was cancelled; an error comes
   *     wrapped in an {@link ExecutionException}
   */
  public <T> Job start(
      String nameKey,
      Work<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailure) {
    return start(nameKey, work, onDone, onFailure, () -> {});
  }

  /**
   * As the other, for those who have to know that no answer comes.
   *
   * @param onCancelled on the owner's thread, when it was stopped before it had an answer
   */
  public <T> Job start(
      String nameKey,
      Work<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailure,
      Runnable onCancelled) {
    Job job = new Job(nameKey, this);
    listeners.forEach(listener -> listener.started(job));
    background.execute(() -> run(job, work, onDone, onFailure, onCancelled));
    return job;
  }

  private <T> void run(
      Job job,
      Work<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailure,
      Runnable onCancelled) {
    Runnable then;
    try {
      T answer = work.run(job);
      then = () -> onDone.accept(answer);
    } catch (CancellationException e) {
      then = onCancelled;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      then = onCancelled;
    } catch (Throwable e) {
      // Errors too, such as too little memory: whoever waits has to hear of it.
      LOG.warn("{} failed", job.nameKey(), e);
      Exception failure = e instanceof Exception known ? known : new ExecutionException(e);
      then = () -> onFailure.accept(failure);
    }
    Runnable rest = then;
    ownerThread.execute(
        () -> {
          job.ended = true;
          listeners.forEach(listener -> listener.ended(job));
          rest.run();
        });
  }

  private void advanced(Job job) {
    ownerThread.execute(() -> listeners.forEach(listener -> listener.advanced(job)));
  }

  /** One piece of work. */
  public static final class Job implements Progress {
    /** Progress is told at most this often, in nanoseconds: the screen shows no more. */
    private static final long TELL_EVERY = 50_000_000;

    private final String nameKey;
    private final Jobs jobs;
    private volatile boolean cancelled;
    private boolean ended;
    private volatile long done;
    private volatile long total;
    private long lastTold = System.nanoTime();

    private Job(String nameKey, Jobs jobs) {
      this.nameKey = nameKey;
      this.jobs = jobs;
    }

    public String nameKey() {
      return nameKey;
    }

    /** From 0 to 1; negative where it is not known. */
    public double fraction() {
      return total <= 0 ? -1 : (double) done / total;
    }

    public long done() {
      return done;
    }

    /** How much there is to do; 0 where it is not known yet. */
    public long total() {
      return total;
    }

    /** Whether it is over, seen from the owner's thread. */
    public boolean isEnded() {
      return ended;
    }

    public void cancel() {
      cancelled = true;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }

    @Override
    public void report(long done, long total) {
      this.done = done;
      this.total = total;
      long now = System.nanoTime();
      if (now - lastTold > TELL_EVERY) {
        lastTold = now;
        jobs.advanced(this);
      }
    }
  }
}
