package org.sverka.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** Lets a person stop what reads: the next bytes are refused. */
public final class StoppableInput extends FilterInputStream {
  private final Jobs.Progress progress;

  public StoppableInput(InputStream in, Jobs.Progress progress) {
    super(in);
    this.progress = progress;
  }

  /**
   * @throws CancellationException when the person has stopped it
   */
  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    progress.throwIfCancelled();
    return super.read(bytes, from, count);
  }

  @Override
  public int read() throws IOException {
    progress.throwIfCancelled();
    return super.read();
  }
}
