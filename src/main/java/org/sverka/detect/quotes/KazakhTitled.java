package org.sverka.detect.quotes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;

/** Reads in Kazakh whoever is called by a title or by kin, with what narrows it or a name. */
final class KazakhTitled {
  private static final Pattern OWN = Pattern.compile("(.+?)(і|ы|)(міз|мыз|м)");

  private static final Pattern WHOSE = Pattern.compile("(.+?)(сы|сі|ы|і)");

  private KazakhTitled() {}

  static @Nullable Source title(Frame frame, int i, int to, String title) {
    for (int j = i + 1; j < Math.min(to, i + 3); j++) {
      NameMention name = frame.nameAt(j);
      boolean likely =
          name != null
              && (name.sure()
                  || (isInside(frame.tokens(), j)
                      && !KazakhNames.isPlaced(frame.tokens().get(j).lower())));
      if (name != null && likely && name.canBe(Case.NOMINATIVE)) {
        return KazakhSources.named(frame, name);
      }
    }
    Tokens tokens = frame.tokens();
    if (isOfOblique(frame, i)) {
      return null;
    }
    Role role = KazakhRoles.role(tokens, Math.max(0, i - 2), i, title);
    boolean owned = !tokens.get(i).is(title);
    boolean aged =
        !owned
            && KazakhTitles.KIN.contains(tokens.at(i + 1).lower())
            && !KazakhPhrases.isPossessed(tokens.at(i + 2).lower());
    String phrase =
        owned
            ? KazakhBodies.owned(tokens, i)
            : aged ? title + " " + tokens.at(i + 1).lower() : title;
    String staff = owned || aged ? null : KazakhBodies.staff(tokens, i);
    phrase = staff == null ? phrase : staff;
    if (owned && (phrase.endsWith("ның") || phrase.endsWith("нің"))) {
      phrase = phrase.substring(0, phrase.length() - 3);
    }
    boolean another = tokens.at(i - 1).is("бір") && tokens.at(i - 2).is("тағы");
    if (another || KazakhCues.SOME.contains(tokens.at(i - 1).lower())) {
      int first = another ? i - 2 : i - 1;
      String all = tokens.written(first, i).toLowerCase(Locale.ROOT) + " " + phrase;
      return new Source(Kind.SOMEBODY, tokens.range(i - 1, i + 1), null, all, null, null);
    }
    Kind kind = aged || isNameless(tokens, i) ? Kind.SOMEBODY : Kind.ROLE;
    return new Source(kind, tokens.range(i, i + 1), null, phrase, role, null);
  }

  /** «Өзбек боксшысы Шерзод Каримовты»: what somebody is who is no subject. */
  private static boolean isOfOblique(Frame frame, int title) {
    NameMention name = frame.nameAt(title + 1);
    return name != null && name.sure() && !name.canBe(Case.NOMINATIVE);
  }

  /** «Аты-жөнін атамауды сұраған дереккөз»: whoever does not want a name to be known. */
  private static boolean isNameless(Tokens tokens, int title) {
    for (int i = title - 1; i >= Math.max(0, title - 8) && tokens.get(i).isWord(); i--) {
      if (tokens.get(i).is("атын") || tokens.get(i).is("аты-жөнін") || tokens.get(i).is("есімін")) {
        return true;
      }
    }
    return false;
  }

  /** Анасы, әкем: kin of somebody's; without a possessive they may be anybody's. */
  static @Nullable Source kin(Frame frame, int i, int to) {
    String lower = frame.tokens().get(i).lower();
    Matcher own = OWN.matcher(lower);
    if (own.matches()
        && (KazakhTitles.isAcquaintance(own.group(1))
            || KazakhTitles.isAcquaintance(own.group(1) + own.group(2)))) {
      NameMention name = frame.nameAt(i + 1);
      if (name != null && name.canBe(Case.NOMINATIVE) && i + 1 < to) {
        return KazakhSources.named(frame, name);
      }
      Gender elder = own.group(3).length() > 1 ? KazakhTitles.elder(own.group(1)) : null;
      Kind one = KazakhTitles.isManyOf(own.group(1)) ? Kind.MANY : Kind.SOMEBODY;
      Kind kind = elder == null ? one : Kind.PRONOUN;
      return new Source(kind, frame.tokens().range(i, i + 1), null, lower, null, elder);
    }
    Matcher whose = WHOSE.matcher(lower);
    Source found =
        whose.matches() && KazakhTitles.KIN.contains(whose.group(1))
            ? title(frame, i, to, whose.group(1))
            : null;
    if (found == null || found.kind() != Kind.ROLE) {
      return found;
    }
    Gender parent = parentOfSome(frame.tokens(), i);
    Kind kind = parent == null ? Kind.SOMEBODY : Kind.PRONOUN;
    Role role = parent == null ? found.role() : null;
    return new Source(kind, found.range(), null, found.phrase(), role, parent);
  }

  /** «Үш баланың анасы»: what somebody is besides the name; null for kin of somebody known. */
  private static @Nullable Gender parentOfSome(Tokens tokens, int i) {
    boolean some = tokens.at(i - 1).is("баланың") && NUMBERS.contains(tokens.at(i - 2).lower());
    return !some ? null : tokens.get(i).is("анасы") ? Gender.FEMININE : Gender.MASCULINE;
  }

  private static final Set<String> NUMBERS =
      Set.of("екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он");

  /** A capital inside a sentence, of a word in Cyrillic, is likely a name's. */
  static boolean isInside(Tokens tokens, int i) {
    Token before = tokens.at(i - 1);
    boolean begins = i == 0 || before.is(".") || before.is("!") || before.is("?") || before.is("…");
    return !begins && tokens.get(i).lower().charAt(0) > 'z';
  }
}
