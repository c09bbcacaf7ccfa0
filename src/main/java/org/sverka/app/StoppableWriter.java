package org.sverka.app;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.CancellationException;

/** Lets a person stop what writes: the next characters are refused. */
public final class StoppableWriter extends FilterWriter {
  private final Jobs.Progress progress;

  public StoppableWriter(Writer out, Jobs.Progress progress) {
    super(out);
    this.progress = progress;
  }

  /**
   * @throws CancellationException when the person has stopped it
   */
  @Override
  public void write(char[] characters, int from, int count) throws IOException {
    progress.throwIfCancelled();
    super.write(characters, from, count);
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    progress.throwIfCancelled();
    super.write(text, from, count);
  }

  @Override
  public void write(int character) throws IOException {
    progress.throwIfCancelled();
    super.write(character);
  }
}
