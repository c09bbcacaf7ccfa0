package org.sverka.exchange;

import java.io.IOException;
import java.io.Writer;

/**
 * Gathers characters for a writer behind it. A {@link java.io.BufferedWriter} takes a lock for each
 * of the many short strings that JSON is made of, which costs more than half of an export. For one
 * thread.
 */
final class UnlockedBuffer extends Writer {
  private final Writer out;
  private final char[] buffer = new char[1 << 14];
  private int length;

  UnlockedBuffer(Writer out) {
    this.out = out;
  }

  @Override
  public void write(int character) throws IOException {
    makeRoom(1);
    buffer[length++] = (char) character;
  }

  @Override
  public void write(char[] characters, int offset, int count) throws IOException {
    if (count > buffer.length) {
      drain();
      out.write(characters, offset, count);
      return;
    }
    makeRoom(count);
    System.arraycopy(characters, offset, buffer, length, count);
    length += count;
  }

  @Override
  public void write(String string, int offset, int count) throws IOException {
    if (count > buffer.length) {
      drain();
      out.write(string, offset, count);
      return;
    }
    makeRoom(count);
    string.getChars(offset, offset + count, buffer, length);
    length += count;
  }

  private void makeRoom(int count) throws IOException {
    if (length + count > buffer.length) {
      drain();
    }
  }

  private void drain() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
