package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/** Tells by the kin they are said to be who has only a given name: "his wife, Celeste". */
final class EnglishKin {
  private static final Set<String> EITHER =
      Set.of(
          "partner", "fiance", "fiancee", "twin", "cousin", "child", "baby", "friend", "toddler");

  private static final Set<String> WOMEN =
      WordList.of(
          """
          mother mum mom grandmother gran granny nan daughter sister wife aunt niece widow
          girlfriend granddaughter stepmother stepdaughter
          """);

  private static final Set<String> MEN =
      WordList.of(
          """
          father dad grandfather grandad granddad son brother husband uncle nephew widower
          boyfriend grandson stepfather stepson
          """);

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our");

  /** So many words before the noun its owner stands: "their four-year-old son". */
  private static final int OWNER_WITHIN = 3;

  private EnglishKin() {}

  /** Whether a word in lower case calls somebody's kin. */
  static boolean isKin(String lower) {
    return EITHER.contains(lower) || WOMEN.contains(lower) || MEN.contains(lower);
  }

  /** The kin right before a name, or before a comma there; null where there is none. */
  static @Nullable String before(Tokens tokens, int name) {
    int noun = tokens.at(name - 1).is(",") ? name - 2 : name - 1;
    String kin = tokens.at(noun).lower();
    if (!isKin(kin)) {
      return null;
    }
    for (int i = noun - 1; i >= noun - OWNER_WITHIN && i >= 0; i--) {
      String owner = tokens.get(i).lower();
      if (OWNERS.contains(owner) || owner.endsWith("’s") || owner.endsWith("'s")) {
        return kin;
      }
    }
    return null;
  }

  static @Nullable Gender gender(@Nullable String kin) {
    if (kin == null) {
      return null;
    }
    return WOMEN.contains(kin) ? Gender.FEMININE : MEN.contains(kin) ? Gender.MASCULINE : null;
  }
}
