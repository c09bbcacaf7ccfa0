package org.sverka.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where a command writes, and whether anything has failed so far. Mutable, for one command. */
final class Terminal {
  /** From this many files on, progress is told. */
  private static final int MANY = 100;

  /** Writes a document. */
  @FunctionalInterface
  interface Document {
    void writeTo(JsonWriter json) throws IOException;
  }

  private final PrintStream out;
  private final PrintStream err;
  private boolean failed;

  Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  void say(String line) {
    out.println(line);
  }

  /** Names an input that failed; the exit status will tell. */
  void fail(String sentence) {
    failed = true;
    err.println(sentence);
  }

  /** Says how far many files are, at each full tenth. */
  void progress(long done, long total) {
    if (total >= MANY && done > 0 && done * 10 / total != (done - 1) * 10 / total) {
      err.println(done + " of " + total + " files");
    }
  }

  int status() {
    return failed ? CommandLineProgram.SOME_FAILED : CommandLineProgram.DONE;
  }

  /** One JSON document on standard output, in UTF-8 whatever the terminal's character set is. */
  void json(Document document) throws IOException {
    Writer text = text();
    JsonWriter json = new JsonWriter(text);
    json.setStrictness(Strictness.STRICT);
    json.setFormattingStyle(FormattingStyle.PRETTY.withIndent(" "));
    document.writeTo(json);
    text.write('\n');
    text.flush();
    requireWritten();
  }

  /** Standard output in UTF-8. */
  Writer text() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  /**
   * @throws IOException when what was written did not arrive: a stream of the system keeps its
   *     failures to itself
   */
  void requireWritten() throws IOException {
    if (out.checkError()) {
      throw new IOException("Standard output could not be written: it was closed, or is full.");
    }
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }
}
