package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads in Kazakh what a person is called beside the name. */
final class KazakhRoles {
  /** So many words before a name are looked through for what its bearer is. */
  private static final int TITLES_BEFORE = 8;

  private static final int TITLES_BEHIND = 8;

  private static final Set<String> STOPS = Set.of(",", ".", ":");

  /** Латвиялық: of a place. */
  private static final Pattern OF_PLACE = Pattern.compile(".{4,}[лдт][ыі][қк]");

  private KazakhRoles() {}

  static List<Role> of(Frame frame, NameMention name) {
    List<Role> roles = new ArrayList<>();
    Tokens tokens = frame.tokens();
    for (int i = name.from() - 1; i >= Math.max(0, name.from() - TITLES_BEFORE); i--) {
      String title = KazakhTitles.title(tokens.get(i).lower());
      if (title != null) {
        roles.add(role(tokens, Math.max(0, i - 3), i, title));
      }
      boolean ends = !tokens.get(i).isWord() && !tokens.get(i).is(",");
      if (ends || KazakhVerbs.says(tokens.get(i).lower()) || frame.isInsideName(i)) {
        break;
      }
    }
    Role behind = roleBehind(tokens, name.to());
    if (behind != null) {
      roles.add(behind);
    }
    return roles;
  }

  /** «X – ауыл әкімі», «X, архивтанушы», «X мектепте мұғалім болып істейді». */
  private static @Nullable Role roleBehind(Tokens tokens, int from) {
    boolean apart = tokens.at(from).isDash() || tokens.at(from).is(",");
    for (int i = apart ? from + 1 : from; i < Math.min(tokens.size(), from + TITLES_BEHIND); i++) {
      if (!tokens.get(i).isWord()) {
        return null;
      }
      String title = KazakhTitles.title(tokens.get(i).lower());
      boolean ends = apart && STOPS.contains(tokens.at(i + 1).lower());
      if (title != null && (ends || tokens.at(i + 1).is("болып"))) {
        return role(tokens, Math.max(from, i - 3), i, title);
      }
    }
    return null;
  }

  /** A title with what narrows it, by the name of the office it is. */
  static Role role(Tokens tokens, int from, int at, String title) {
    Set<String> modifiers = modifiers(tokens, from, at, title);
    return new Role(KazakhTitles.office(title, modifiers), modifiers);
  }

  /** What narrows a title that has the ending of what is owned: «облыс әкімі». */
  private static Set<String> modifiers(Tokens tokens, int from, int title, String lemma) {
    Set<String> modifiers = new HashSet<>();
    if (tokens.get(title).is(lemma)) {
      String before = tokens.at(title - 1).lower();
      if (OF_PLACE.matcher(before).matches()) {
        modifiers.add(Role.stem(before));
      }
      return modifiers;
    }
    for (int i = title - 1; i >= from && tokens.get(i).isWord(); i--) {
      if (KazakhVerbs.says(tokens.get(i).lower())) {
        break;
      }
      modifiers.add(Role.stem(tokens.get(i).lower()));
    }
    return modifiers;
  }
}
