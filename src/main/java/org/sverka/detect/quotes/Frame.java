package org.sverka.detect.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The narrator's words around quotations: the tokens of a paragraph with the names in them. */
final class Frame {
  private static final int LONGEST_NAME = 8;

  private final Tokens tokens;
  private final List<NameMention> names;
  private final Map<Integer, NameMention> byStart = new HashMap<>();

  Frame(Tokens tokens, List<NameMention> names) {
    this.tokens = tokens;
    this.names = names;
    for (NameMention name : names) {
      byStart.put(name.from(), name);
    }
  }

  Tokens tokens() {
    return tokens;
  }

  List<NameMention> names() {
    return names;
  }

  /** Whether a token stands inside a name of several words, behind its first. */
  boolean isInsideName(int token) {
    for (int i = token - 1; i >= Math.max(0, token - LONGEST_NAME); i--) {
      NameMention name = byStart.get(i);
      if (name != null) {
        return name.to() > token && name.sure();
      }
    }
    return false;
  }

  /** The name that begins at a token; null where none does. */
  @Nullable NameMention nameAt(int token) {
    return byStart.get(token);
  }
}
