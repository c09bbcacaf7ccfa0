package org.sverka.query;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sverka.query.Query.Field;
import org.sverka.query.Query.Form;
import org.sverka.query.Query.Words;
import org.sverka.query.Reading.Problem;

/**
 * Reads the language of the search field. {@code src/docs/search.md} describes it.
 *
 * <p>Every string has an answer: a question, nothing, or what is wrong with it. OR binds closer
 * than the space between two words, minus closer than OR. For one call.
 */
public final class QueryReader {
  private static final int LONGEST = 1_000;
  private static final int MOST_PARTS = 48;
  private static final int DEEPEST = 12;
  private static final Set<String> OR = Set.of("OR", "ИЛИ", "НЕМЕСЕ");

  /** What a field is called, by people who write in three languages. */
  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          entry("tag", Field.TAG),
          entry("тег", Field.TAG),
          entry("метка", Field.TAG),
          entry("speaker", Field.SPEAKER),
          entry("спикер", Field.SPEAKER),
          entry("claim", Field.CLAIM),
          entry("утверждение", Field.CLAIM),
          entry("тұжырым", Field.CLAIM),
          entry("note", Field.NOTE),
          entry("заметка", Field.NOTE),
          entry("жазба", Field.NOTE),
          entry("outlet", Field.OUTLET),
          entry("издание", Field.OUTLET),
          entry("басылым", Field.OUTLET),
          entry("author", Field.AUTHOR),
          entry("автор", Field.AUTHOR));

  private static final Set<String> DATE = Set.of("date", "дата", "күні");
  private static final String OPENING = "\"«“„";
  private static final Pattern NAMED = Pattern.compile("(\\p{L}+):(?!\\s|$|//).*");

  private final String text;
  private int at;
  private int parts;

  private QueryReader(String text) {
    this.text = text;
  }

  public static Reading read(String text) {
    if (text.isBlank()) {
      return new Reading.Nothing();
    }
    try {
      return new QueryReader(text).whole();
    } catch (BadQueryException bad) {
      return new Reading.Bad(bad.problem, bad.part);
    }
  }

  private Reading whole() throws BadQueryException {
    if (text.length() > LONGEST) {
      throw new BadQueryException(Problem.TOO_LONG, "");
    }
    Optional<Query> query = all(0);
    if (at < text.length()) {
      throw new BadQueryException(Problem.STRAY_PARENTHESIS, ")");
    }
    if (query.isEmpty()) {
      throw new BadQueryException(Problem.NO_WORD, text.strip());
    }
    if (leavesOut(query.get())) {
      throw new BadQueryException(Problem.ONLY_MINUS, text.strip());
    }
    return new Reading.Asked(query.get());
  }

  /** Whether nothing is said of what is wanted, only of what is not. */
  private static boolean leavesOut(Query query) {
    if (query instanceof Query.All all) {
      return all.parts().stream().allMatch(QueryReader::leavesOut);
    }
    if (query instanceof Query.Any any) {
      return any.parts().stream().anyMatch(QueryReader::leavesOut);
    }
    return query instanceof Query.Not;
  }

  private Optional<Query> all(int depth) throws BadQueryException {
    if (depth > DEEPEST) {
      throw new BadQueryException(Problem.TOO_LONG, "");
    }
    List<Query> found = new ArrayList<>();
    while (!atEnd()) {
      any(depth).ifPresent(found::add);
    }
    return found.size() < 2 ? found.stream().findFirst() : Optional.of(new Query.All(found));
  }

  private boolean atEnd() {
    skipSpace();
    return at == text.length() || text.charAt(at) == ')';
  }

  private Optional<Query> any(int depth) throws BadQueryException {
    if (takeOr()) {
      throw new BadQueryException(Problem.LONELY_OR, "OR");
    }
    Optional<Query> first = one(depth);
    List<Query> found = new ArrayList<>();
    first.ifPresent(found::add);
    while (takeOr()) {
      Optional<Query> next = atEnd() || takeOr() ? Optional.empty() : one(depth);
      if (first.isEmpty() || next.isEmpty()) {
        throw new BadQueryException(Problem.LONELY_OR, "OR");
      }
      found.add(next.get());
    }
    return found.size() < 2 ? found.stream().findFirst() : Optional.of(new Query.Any(found));
  }

  private boolean takeOr() {
    skipSpace();
    if (text.startsWith("|", at)) {
      at++;
      return true;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean alone = end == text.length() || !isPartOfWord(text.charAt(end));
    if (alone && OR.contains(text.substring(at, end))) {
      at = end;
      return true;
    }
    return false;
  }

  private Optional<Query> one(int depth) throws BadQueryException {
    skipSpace();
    char c = text.charAt(at);
    if (c == '-' || c == '−') {
      return minus(depth);
    }
    if (c == '(') {
      return group(depth);
    }
    if (OPENING.indexOf(c) >= 0) {
      return words(quoted(), Form.EXACT);
    }
    return word();
  }

  private Optional<Query> minus(int depth) throws BadQueryException {
    at++;
    if (at == text.length()) {
      throw new BadQueryException(Problem.LONELY_MINUS, "-");
    }
    if (Character.isWhitespace(text.charAt(at))) {
      // A dash of a pasted sentence.
      return Optional.empty();
    }
    if (text.charAt(at) == ')') {
      throw new BadQueryException(Problem.LONELY_MINUS, "-");
    }
    Optional<Query> part = one(depth);
    if (part.isPresent() && part.get() instanceof Query.Not twice) {
      return Optional.of(twice.part());
    }
    return part.map(Query.Not::new);
  }

  private Optional<Query> group(int depth) throws BadQueryException {
    int from = at++;
    Optional<Query> inside = all(depth + 1);
    if (at == text.length()) {
      throw new BadQueryException(Problem.OPEN_PARENTHESIS, text.substring(from));
    }
    at++;
    if (inside.isEmpty()) {
      throw new BadQueryException(Problem.STRAY_PARENTHESIS, text.substring(from, at));
    }
    return inside;
  }

  /** What stands between quotation marks, which are taken. */
  private String quoted() throws BadQueryException {
    int from = at;
    String closing =
        switch (text.charAt(at)) {
          case '«' -> "»";
          case '“' -> "”";
          case '„' -> "“”";
          default -> "\"";
        };
    int end = at + 1;
    while (end < text.length() && closing.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == text.length()) {
      throw new BadQueryException(Problem.OPEN_QUOTE, text.substring(from));
    }
    at = end + 1;
    return text.substring(from + 1, end);
  }

  private Optional<Query> word() throws BadQueryException {
    int from = at;
    while (at < text.length() && isPartOfWord(text.charAt(at))) {
      at++;
      if (text.charAt(at - 1) == ':'
          && at < text.length()
          && OPENING.indexOf(text.charAt(at)) >= 0) {
        return field(text.substring(from, at - 1), quoted());
      }
    }
    String word = text.substring(from, at);
    if (NAMED.matcher(word).matches()) {
      int colon = word.indexOf(':');
      return field(word.substring(0, colon), word.substring(colon + 1));
    }
    if (word.endsWith(":") && isField(word.substring(0, word.length() - 1))) {
      throw new BadQueryException(Problem.EMPTY_FIELD, word);
    }
    return words(word, Form.ANY);
  }

  private Optional<Query> field(String name, String value) throws BadQueryException {
    String plain = name.toLowerCase(Locale.ROOT);
    Field field = FIELDS.get(plain);
    if (field == null && !DATE.contains(plain)) {
      throw new BadQueryException(Problem.UNKNOWN_FIELD, name + ":");
    }
    if (value.isBlank()) {
      throw new BadQueryException(Problem.EMPTY_FIELD, name + ":");
    }
    if (field == null) {
      count();
      return Optional.of(Days.read(value.strip()));
    }
    Query in =
        words(value, Form.ANY)
            .map(words -> new Query.In(field, (Words) words))
            .orElseThrow(() -> new BadQueryException(Problem.NO_WORD, name + ":" + value));
    return Optional.of(in);
  }

  private static boolean isField(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return FIELDS.containsKey(plain) || DATE.contains(plain);
  }

  private Optional<Query> words(String written, Form form) throws BadQueryException {
    String value = written;
    Form asked = form;
    if (form == Form.ANY && value.indexOf('*') >= 0) {
      if (value.indexOf('*') < value.length() - 1) {
        throw new BadQueryException(Problem.STAR, value);
      }
      value = value.substring(0, value.length() - 1);
      asked = Form.PREFIX;
    }
    SearchWords found = SearchWords.of(value);
    List<String> words = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      words.add(found.word(i));
    }
    if (asked == Form.PREFIX) {
      requirePrefix(written, found);
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    parts += words.size() - 1;
    count();
    return Optional.of(new Words(words, asked));
  }

  private static void requirePrefix(String written, SearchWords found) throws BadQueryException {
    boolean ends = found.size() > 0 && found.range(found.size() - 1).end() == written.length() - 1;
    if (!ends) {
      throw new BadQueryException(Problem.STAR, written);
    }
    if (found.word(found.size() - 1).length() < 2) {
      throw new BadQueryException(Problem.SHORT_PREFIX, written);
    }
  }

  private void count() throws BadQueryException {
    if (++parts > MOST_PARTS) {
      throw new BadQueryException(Problem.TOO_LONG, "");
    }
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isPartOfWord(char c) {
    return !Character.isWhitespace(c) && c != '(' && c != ')' && c != '|' && "\"«“„".indexOf(c) < 0;
  }
}
