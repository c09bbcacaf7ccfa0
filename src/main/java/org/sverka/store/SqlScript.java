package org.sverka.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts an SQL script into its statements: the driver's prepared statements run the first only. A
 * semicolon inside a string, a quoted name, a comment or the body of a trigger ends nothing.
 */
final class SqlScript {
  private final String script;
  private final List<String> statements = new ArrayList<>();
  private final StringBuilder statement = new StringBuilder();
  private int at;

  /** How many {@code BEGIN} and {@code CASE} of a trigger are open. */
  private int depth;

  private SqlScript(String script) {
    this.script = script;
  }

  /** The statements without their semicolons and comments. */
  static List<String> statements(String script) {
    return new SqlScript(script).cut();
  }

  private List<String> cut() {
    while (at < script.length()) {
      char c = script.charAt(at);
      if (script.startsWith("--", at)) {
        at = behind("\n", at);
        statement.append('\n');
      } else if (script.startsWith("/*", at)) {
        at = behind("*/", at + 2);
        statement.append(' ');
      } else if (c == '\'' || c == '"' || c == '`') {
        take(behind(String.valueOf(c), at + 1));
      } else if (c == '[') {
        take(behind("]", at));
      } else if (Character.isLetter(c)) {
        word();
      } else if (c == ';' && depth == 0) {
        finish();
        at++;
      } else {
        take(at + 1);
      }
    }
    finish();
    return statements;
  }

  private int behind(String end, int from) {
    int found = script.indexOf(end, from);
    return found < 0 ? script.length() : found + end.length();
  }

  private void take(int to) {
    statement.append(script, at, to);
    at = to;
  }

  private void word() {
    int end = at;
    while (end < script.length() && Character.isJavaIdentifierPart(script.charAt(end))) {
      end++;
    }
    String word = script.substring(at, end).toUpperCase(Locale.ROOT);
    boolean trigger = statement.toString().strip().toUpperCase(Locale.ROOT).startsWith("CREATE T");
    if (trigger && (word.equals("BEGIN") || word.equals("CASE"))) {
      depth++;
    } else if (depth > 0 && word.equals("END")) {
      depth--;
    }
    take(end);
  }

  private void finish() {
    String text = statement.toString().strip();
    if (!text.isEmpty()) {
      statements.add(text);
    }
    statement.setLength(0);
  }
}
