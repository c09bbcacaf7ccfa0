package org.sverka.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sverka.app.Session;
import org.sverka.compare.Difference;
import org.sverka.compare.Rule;
import org.sverka.compare.Verdict;
import org.sverka.compare.board.Board;
import org.sverka.compare.board.BoardView;
import org.sverka.compare.overview.LikelySource;
import org.sverka.exchange.ExcerptsReading;
import org.sverka.exchange.ExportException;
import org.sverka.exchange.ImportPlan;
import org.sverka.intake.Refusal;
import org.sverka.model.ChangeKind;
import org.sverka.model.FigureComparator;
import org.sverka.model.KnownUnit;
import org.sverka.model.Modality;
import org.sverka.model.Stance;
import org.sverka.query.Reading;
import org.sverka.store.WorkspaceException;
import org.sverka.text.Language;
import org.sverka.ui.board.BoardFormat;
import org.sverka.ui.compare.Following;
import org.sverka.ui.dialogs.ExportCard;
import org.sverka.ui.library.Grouping;
import org.sverka.ui.theme.Tone;

/** The words of the screen against the code that asks for them, in all languages. */
class MessageBundlesTest {
  private static final Path SOURCES = Path.of("src/main/java");

  private static final Set<String> SEARCH_EXAMPLES =
      Set.of("words", "exact", "or", "minus", "prefix", "fields", "marks", "dates");

  /** What code puts behind a prefix to make a key. */
  private static final Map<String, Set<String>> ENDINGS =
      Map.ofEntries(
          Map.entry("board.columns.", names(Board.Columns.values())),
          Map.entry("board.export.", names(BoardFormat.values())),
          Map.entry("board.order.", names(BoardView.Order.values())),
          Map.entry("change.", names(ChangeKind.values())),
          Map.entry("comparator.", names(FigureComparator.values())),
          Map.entry("difference.", names(Difference.values())),
          Map.entry("excerpts.", names(ExcerptsReading.Problem.values())),
          Map.entry("export.", names(ExportCard.Scope.values())),
          Map.entry("following.", names(Following.values())),
          Map.entry("import.unplaced.", names(ImportPlan.Unplaced.Reason.values())),
          Map.entry("language.", of(Language.values(), Language::tag)),
          Map.entry("library.by.", of(Grouping.values(), Grouping::id)),
          Map.entry("modality.", names(Modality.values())),
          Map.entry("overview.source.", names(LikelySource.Reason.values())),
          Map.entry("passage.kind.", Set.of("VERBATIM", "NEAR", "BORROWED", "NAME")),
          Map.entry(
              "per.",
              of(
                  FigureLabels.CALLED_OTHERWISE_BEHIND_PER.toArray(KnownUnit[]::new),
                  KnownUnit::name)),
          Map.entry("problem.", names(WorkspaceException.Problem.values())),
          Map.entry("problem.export.", names(ExportException.Reason.values())),
          Map.entry("refusal.", names(Refusal.Reason.values())),
          Map.entry("rule.", names(Rule.values())),
          Map.entry("scale.", Set.of("MILLION", "BILLION", "TRILLION")),
          Map.entry("search.bad.", names(Reading.Problem.values())),
          Map.entry("search.example.", SEARCH_EXAMPLES),
          Map.entry("search.meaning.", SEARCH_EXAMPLES),
          Map.entry("search.scope.", Set.of("EVERYTHING", "ARTICLE")),
          Map.entry("search.way.", Set.of("WORDS", "LETTERS", "EXPRESSION")),
          Map.entry("stance.", names(Stance.values())),
          Map.entry("state.", Set.of("SEARCHING", "STOPPED", "FAILED")),
          Map.entry("status.", names(Session.SaveState.values())),
          Map.entry("suggestions.kind.", Set.of("QUOTE", "FIGURE")),
          Map.entry("suggestions.kinds.", Set.of("ALL", "QUOTE", "FIGURE")),
          Map.entry("tags.starter.", Set.of("figure", "quote", "promise", "check")),
          Map.entry("tone.", of(Tone.values(), Tone::id)),
          Map.entry("unit.", unitsSaidInWords()),
          Map.entry("verdict.", names(Verdict.values())));

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z_-]+)+");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

  private static final Map<String, String> ENGLISH = bundle("");

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk"})
  void everyLanguageHasTheSameMessagesWithTheSameArguments(String language) {
    assertThat(arguments(bundle(language))).isEqualTo(arguments(ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk"})
  void everyMessageIsTranslated(String language) {
    assertThat(bundle(language))
        .allSatisfy(
            (key, message) -> {
              boolean words = ENGLISH.getOrDefault(key, "").matches("(?s).*[A-Za-z].*");
              assertThat(message.matches("(?s).*[\\p{IsCyrillic}].*")).as(key).isEqualTo(words);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ru", "kk"})
  void argumentsStandInEveryMessageThatNamesThem(String language) {
    bundle(language)
        .forEach(
            (key, message) -> {
              Set<String> named = argumentsOf(message);
              if (named.isEmpty()) {
                assertThat(message).as(key).doesNotContain("{", "}", "''");
                return;
              }
              String[] given =
                  named.stream().map(index -> "<" + index + ">").toArray(String[]::new);
              assertThat(
                      new MessageFormat(message, Locale.forLanguageTag(language))
                          .format((Object[]) given))
                  .as(key)
                  .contains(given)
                  .doesNotContain("{", "}");
              assertThat(message.replace("''", "")).as(key).doesNotContain("'");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ru", "kk"})
  void noMessageIsEmptyOrHasSpaceAroundIt(String language) {
    assertThat(bundle(language))
        .allSatisfy(
            (key, message) -> assertThat(message).as(key).isNotBlank().isEqualTo(message.strip()));
  }

  @Test
  void everyKeyThatTheCodeAsksForHasItsMessage() {
    Set<String> rooms =
        ENGLISH.keySet().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    Set<String> asked =
        literals()
            .filter(literal -> literal.group(2) == null)
            .map(literal -> literal.group(1))
            .filter(text -> KEY.matcher(text).matches())
            .filter(text -> rooms.contains(text.substring(0, text.indexOf('.'))))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(asked).isNotEmpty().isSubsetOf(ENGLISH.keySet());
  }

  @Test
  void everyPrefixThatTheCodeCompletesIsKnownHereWithItsEndings() {
    Set<String> completed =
        literals()
            .filter(literal -> literal.group(2) != null)
            .map(literal -> literal.group(1))
            .filter(text -> text.matches("[a-z]+(\\.[a-z]+)*\\."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(completed).isEqualTo(new TreeSet<>(ENDINGS.keySet()));
  }

  @Test
  void everyValueThatEndsAKeyHasItsMessage() {
    assertThat(ENGLISH.keySet()).containsAll(completedKeys());
  }

  @Test
  void noMessageIsUnused() {
    Set<String> written = literals().map(literal -> literal.group(1)).collect(Collectors.toSet());
    Set<String> unused = new TreeSet<>(ENGLISH.keySet());
    unused.removeAll(written);
    unused.removeAll(completedKeys());
    unused.removeIf(
        key ->
            written.contains(key.substring(key.lastIndexOf('.')))
                && ENGLISH.containsKey(key.substring(0, key.lastIndexOf('.'))));
    assertThat(unused).isEmpty();
  }

  private static Set<String> completedKeys() {
    return ENDINGS.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(ending -> entry.getKey() + ending))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<MatchResult> literals() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(MessageBundlesTest::read)
              .toList();
      return sources.stream().flatMap(source -> LITERAL.matcher(source).results());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Set<String>> arguments(Map<String, String> bundle) {
    Map<String, Set<String>> arguments = new TreeMap<>();
    bundle.forEach((key, message) -> arguments.put(key, argumentsOf(message)));
    return arguments;
  }

  private static Set<String> argumentsOf(String message) {
    return ARGUMENT
        .matcher(message)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> bundle(String language) {
    String name =
        language.isEmpty() ? "messages.properties" : "messages_" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> bundle = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> bundle.put(key, properties.getProperty(key)));
    return bundle;
  }

  private static Set<String> unitsSaidInWords() {
    return Arrays.stream(KnownUnit.values())
        .filter(unit -> !FigureLabels.SAID_BY_THE_NUMBER.contains(unit))
        .map(KnownUnit::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Enum<?>[] values) {
    return of(values, Enum::name);
  }

  private static <T> Set<String> of(T[] values, java.util.function.Function<T, String> ending) {
    return Arrays.stream(values).map(ending).collect(Collectors.toSet());
  }
}
