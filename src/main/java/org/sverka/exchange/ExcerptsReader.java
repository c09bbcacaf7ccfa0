package org.sverka.exchange;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.exchange.ExcerptsReading.Parsed;
import org.sverka.exchange.ExcerptsReading.Problem;
import org.sverka.exchange.ExcerptsReading.Refused;

/**
 * Reads what {@link ExcerptsWriter} writes. Streams: the JSON of one element is in memory at a
 * time. Strict about JSON and about the fields it knows; fields that it does not know are passed
 * over, so that a later version may add some.
 */
public final class ExcerptsReader {
  private static final long LARGEST = 1L << 30;

  /** How Gson says where it is. */
  private static final Pattern LOCATION = Pattern.compile(" at line (\\d+) column (\\d+) path");

  private final UnaryOperator<InputStream> through;

  public ExcerptsReader() {
    this(UnaryOperator.identity());
  }

  /**
   * @param through what the bytes of a file pass on their way, such as a stream that can be stopped
   */
  public ExcerptsReader(UnaryOperator<InputStream> through) {
    this.through = through;
  }

  /** By its name: a folder may be called anything, and other files are articles. */
  public static boolean isForFile(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".json") && !Files.isDirectory(path);
  }

  /** Never throws for what is in the file, nor for a file that is not there. */
  public ExcerptsReading read(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
        return new Refused(file, Problem.TOO_LARGE, null, null);
      }
      try (var bytes = through.apply(Files.newInputStream(file));
          var characters = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
          JsonReader json = new JsonReader(characters)) {
        json.setStrictness(Strictness.STRICT);
        return read(file, json);
      }
    } catch (NoSuchFileException gone) {
      return new Refused(file, Problem.NOT_THERE, null, null);
    } catch (CharacterCodingException notUtf8) {
      return new Refused(file, Problem.NOT_JSON, null, "it is not in UTF-8");
    } catch (IOException failure) {
      return new Refused(file, Problem.NOT_READABLE, null, failure.getMessage());
    }
  }

  private static ExcerptsReading read(Path file, JsonReader json) throws IOException {
    try {
      if (json.peek() != JsonToken.BEGIN_OBJECT) {
        return new Refused(file, Problem.OTHER_FORMAT, null, null);
      }
      ExcerptsParser parser = new ExcerptsParser(json);
      Problem problem = parser.parse();
      return problem == null
          ? new Parsed(parser.document())
          : new Refused(file, problem, null, null);
    } catch (MalformedJsonException | EOFException broken) {
      return new Refused(file, Problem.NOT_JSON, location(broken.getMessage()), null);
    } catch (JsonParseException broken) {
      if (broken.getCause() instanceof CharacterCodingException notUtf8) {
        throw notUtf8;
      }
      return new Refused(file, Problem.NOT_JSON, location(broken.getMessage()), null);
    } catch (MalformedExcerptsException wrong) {
      return new Refused(file, Problem.MALFORMED, wrong.place(), wrong.details());
    }
  }

  private static @Nullable String location(@Nullable String message) {
    Matcher location = LOCATION.matcher(String.valueOf(message));
    return location.find() ? "line " + location.group(1) + ", column " + location.group(2) : null;
  }
}
