package org.sverka.detect.quotes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm.Gender;

/** Those of one article who have no name: they are known by what they have been called. */
final class Unnamed {
  /** «Собеседник в другом банке»: not the one before. */
  private static final String ANOTHER = "друго";

  private final Set<String> anonymous;
  private final Map<String, Speaker> byTitle = new HashMap<>();

  /**
   * @param anonymous titles of those whom nobody names: a witness, a source
   */
  Unnamed(Set<String> anonymous) {
    this.anonymous = anonymous;
  }

  /** Whether it is a title of those whom nobody names. */
  boolean isTitle(Role role) {
    return anonymous.contains(role.head());
  }

  /** Who without a name has been called so before: «собеседник агентства» is its «источник». */
  @Nullable Speaker again(Role role, String phrase) {
    String before = RoleMatch.sourceBefore(role.head());
    boolean bare =
        (role.modifiers().isEmpty() && phrase.indexOf('«') < 0) || !before.equals(role.head());
    boolean another = phrase.contains(ANOTHER);
    return bare && !another ? byTitle.get(before) : null;
  }

  /** «Апамыз»: whoever of some is known to be a woman, or one whom nobody names. */
  Speaker elder(Source source, @Nullable Speaker[] some, Map<Gender, Speaker> lastOfGender) {
    for (Speaker each : some) {
      if (each != null && each.person() != null && each.gender() == source.gender()) {
        return each;
      }
    }
    Speaker acted = lastOfGender.get(source.gender());
    return acted != null ? acted : called(source);
  }

  /** Nobody with a name; whoever is called the same later on is the same. */
  Speaker called(Source source) {
    Speaker speaker = new Speaker(source.phrase(), null, source.gender());
    Role role = source.role();
    boolean stays =
        source.kind() == Source.Kind.SOMEBODY
            || source.kind() == Source.Kind.NEWCOMER
            || source.name() != null;
    if (role != null && (stays || isTitle(role))) {
      byTitle.put(role.head(), speaker);
    }
    return speaker;
  }
}
