package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads in English what a person is called beside the name. */
final class EnglishRoles {
  private static final Set<String> CLAUSES =
      Set.of("is", "was", "are", "were", "has", "had", "that", "when", "while", "as", "but", "who");

  /** Are heads of something that may stand between the title and the name. */
  private static final Set<String> HEADS =
      Set.of(
          "minister",
          "secretary",
          "chairman",
          "chairwoman",
          "chairperson",
          "chair",
          "head",
          "director",
          "president",
          "governor",
          "speaker",
          "ambassador",
          "commissioner",
          "prosecutor",
          "chief",
          "rector");

  /** Between a title and its bearer, in tokens. */
  private static final int LONGEST_OFFICE = 7;

  private EnglishRoles() {}

  /** What stands before a name as its title, and between commas on either side of it. */
  static List<Role> of(Frame frame, NameMention name) {
    List<Role> roles = new ArrayList<>();
    Tokens tokens = frame.tokens();
    int start = name.from();
    while (start > 0
        && start > name.from() - 7
        && tokens.get(start - 1).isWord()
        && !EnglishCues.PREPOSITIONS.contains(tokens.get(start - 1).lower())
        && !EnglishCues.VERBS.contains(tokens.get(start - 1).lower())) {
      start--;
    }
    Set<String> behind = new HashSet<>();
    if (tokens.at(name.to()).is("of") || tokens.at(name.to()).is("from")) {
      behind.add(Role.stem(tokens.at(name.to() + 1).lower()));
    }
    int title = titleOf(tokens, name);
    if (title >= 0) {
      behind.addAll(modifiers(tokens, title + 2, name.from()));
      addRole(tokens, titleStart(tokens, title), title + 1, behind, roles);
    } else if (start < name.from()) {
      addRole(tokens, start, name.from(), behind, roles);
    } else if (tokens.at(start - 1).is(",")) {
      int from = start - 1;
      while (from > 0 && from > start - 8 && tokens.get(from - 1).isWord()) {
        from--;
      }
      addPhrase(tokens, phrase(tokens, from, start - 1), start - 1, roles);
    }
    if (tokens.at(name.to()).is(",")) {
      int end = name.to() + 1;
      while (end < Math.min(tokens.size(), name.to() + 12) && tokens.get(end).isWord()) {
        end++;
      }
      if (EnglishCues.DETERMINERS.contains(tokens.at(name.to() + 1).lower())
          || tokens.at(end).is(",")) {
        addPhrase(tokens, name.to() + 1, end, roles);
      }
    }
    return roles;
  }

  /**
   * "Vice Minister of Energy Dana Omar", "chairman of the committee Dana Omar": the title that a
   * name follows with what it is of between them; -1 where there is none.
   */
  static int titleOf(Tokens tokens, NameMention name) {
    int of = name.from() - 1;
    while (of > Math.max(0, name.from() - LONGEST_OFFICE)
        && tokens.get(of).isWord()
        && !EnglishCues.PREPOSITIONS.contains(tokens.get(of).lower())) {
      of--;
    }
    boolean titled = of > 0 && of < name.from() - 1 && tokens.get(of).is("of");
    boolean person = titled && HEADS.contains(tokens.at(of - 1).lower());
    for (int i = of + 1; person && i < name.from(); i++) {
      person = !EnglishNouns.isPerson(tokens.get(i).lower());
    }
    boolean begins = person && isBeginning(tokens, titleStart(tokens, of - 1));
    return begins ? of - 1 : -1;
  }

  private static int titleStart(Tokens tokens, int title) {
    int start = title;
    while (start > 0 && start > title - 3 && tokens.get(start - 1).isCapitalWord()) {
      start--;
    }
    return start;
  }

  /** A title that an article or a preposition stands before may be somebody else's. */
  private static boolean isBeginning(Tokens tokens, int at) {
    return at == 0 || ".,:;—–”\"".contains(tokens.get(at - 1).lower());
  }

  /** "was raised by his wife, X": where the noun before a comma begins, with all it is of. */
  private static int phrase(Tokens tokens, int from, int to) {
    int start = from;
    for (int i = from; i + 1 < to; i++) {
      String lower = tokens.get(i).lower();
      boolean determined = EnglishCues.DETERMINERS.contains(tokens.get(i + 1).lower());
      boolean of = lower.equals("of") || lower.equals("for") || lower.equals("at");
      boolean leads = EnglishCues.PREPOSITIONS.contains(lower) && !of;
      boolean verb = EnglishCues.VERBS.contains(lower) || CLAUSES.contains(lower);
      start = leads || verb || (determined && !of && !lower.equals("in")) ? i + 1 : start;
    }
    return start;
  }

  /** "the head of the department": the head stands before the preposition. */
  private static void addPhrase(Tokens tokens, int from, int to, List<Role> roles) {
    int head = from;
    while (head < to
        && (head == from || !EnglishCues.PREPOSITIONS.contains(tokens.get(head).lower()))) {
      head++;
    }
    if (head > from) {
      addRole(tokens, from, head, modifiers(tokens, head, to), roles);
    }
  }

  private static void addRole(
      Tokens tokens, int from, int to, Set<String> behind, List<Role> roles) {
    Set<String> modifiers = new HashSet<>(behind);
    modifiers.addAll(modifiers(tokens, from, to - 1));
    roles.add(new Role(tokens.get(to - 1).lower(), modifiers));
  }

  /** The stems of what narrows a noun. */
  static Set<String> modifiers(Tokens tokens, int from, int to) {
    Set<String> modifiers = new HashSet<>();
    for (int i = from; i < to; i++) {
      String lower = tokens.get(i).lower();
      boolean counts =
          lower.length() > 2
              && !EnglishCues.DETERMINERS.contains(lower)
              && !EnglishCues.PREPOSITIONS.contains(lower);
      if (tokens.get(i).isWord() && counts) {
        modifiers.add(Role.stem(lower));
      }
    }
    return modifiers;
  }
}
