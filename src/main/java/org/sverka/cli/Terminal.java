package org.sverka.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/** Where a command writes, and whether anything has failed so far. Mutable, for one command. */
final class Terminal {
  /** From this many files on, progress is told. */
  private static final int MANY = 100;

  /** Writes a document. */
  @FunctionalInterface
  interface Document {
    void writeTo(JsonWriter json) throws IOException;
  }

  /** After so many milliseconds a silent command seems to hang. */
  private static final long PATIENCE = 2_000;

  private static final String LOST =
      "Standard output could not be written: it was closed, or is full.";

  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;
  private final long started;
  private boolean failed;
  private boolean lost;

  Terminal(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
    this.started = clock.millis();
  }

  void say(String line) {
    out.println(line);
  }

  /** Names an input that failed; the exit status will tell. */
  void fail(String sentence) {
    failed = true;
    err.println(sentence);
  }

  /** Says what a person should know of an input that did not fail. */
  void warn(String sentence) {
    err.println(sentence);
  }

  /**
   * Says how far many files are, at each full tenth, once it has taken its time.
   *
   * @param what is counted
   */
  void progress(long done, long total, String what) {
    boolean tenth = done > 0 && done * 10 / total != (done - 1) * 10 / total;
    boolean slow = clock.millis() - started > PATIENCE;
    if (total >= MANY && tenth && slow) {
      err.println(done + " of " + total + " " + what);
    }
  }

  /** Progress of a comparison, which goes on to its end. */
  boolean compared(int done, int of) {
    progress(done, of, "articles compared");
    return true;
  }

  /** The exit status, once everything is said: output that did not arrive is a failure. */
  int status() {
    if (!lost && out.checkError()) {
      lost = true;
      fail(LOST);
    }
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

  /** One JSON array on standard output. */
  void array(Document elements) throws IOException {
    json(
        json -> {
          json.beginArray();
          elements.writeTo(json);
          json.endArray();
        });
  }

  /** The constants of the program as its documents spell them. */
  static String spelt(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A share of 0 to 1, to the third decimal: more would be noise. */
  static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP);
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
      lost = true;
      throw new IOException(LOST);
    }
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }
}
