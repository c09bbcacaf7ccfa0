package org.sverka.detect.quotes;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.WordForm.Case;

/** Tells in Kazakh whom a sentence is about: whoever opens it as its subject, or has something. */
final class KazakhActors {
  /** A noun with a possessive and a case: the word before it narrows it and is no subject. */
  private static final Pattern NARROWED =
      Pattern.compile(".*(ында|інде|ынан|інен|ының|інің|ына|іне|ымен|імен)");

  private static final Set<String> EXISTING = Set.of("бар", "жоқ", "көп", "аз");

  private static final Pattern DATIVE = Pattern.compile("(.+)([ғқ]а|[гк]е)");

  /** What somebody has who feels or thinks something. */
  private static final Set<String> MIND =
      Set.of("көңілі", "пікірі", "ойы", "жауабы", "ұстанымы", "көзқарасы");

  /** Among so many words of a sentence its subject is looked for. */
  private static final int FIRST_WORDS = 6;

  private static final int LONGEST_CLAUSE = 40;

  private final KazakhSources sources;

  KazakhActors(KazakhSources sources) {
    this.sources = sources;
  }

  /** «Серік есімді жас суретшінің»: the case of who is called so stands behind. */
  private static boolean isCalledOblique(Tokens tokens, int at) {
    boolean called = tokens.at(at).is("есімді") || tokens.at(at).is("атты");
    for (int i = at + 1; called && i < at + 4 && tokens.at(i).isWord(); i++) {
      String lower = tokens.get(i).lower();
      if (KazakhTitles.titleOfOwner(lower) != null || KazakhTitles.isTitleInCase(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name can be the subject of its sentence. */
  static boolean canAct(Frame frame, NameMention name) {
    if (isCalledOblique(frame.tokens(), name.to())) {
      return false;
    }
    boolean himself = frame.tokens().at(name.to()).is("өзі");
    return (himself || name.canBe(Case.NOMINATIVE) || hasSomething(frame, name))
        && !KazakhPhrases.isWithinTemporal(frame.tokens(), name.to() - 1);
  }

  /**
   * «Асан Үсеновтің арманы бар», «Асан Үсеновтің көңілі толмады»: the sentence is about whoever has
   * something.
   */
  private static boolean hasSomething(Frame frame, NameMention name) {
    Tokens tokens = frame.tokens();
    if (!name.canBe(Case.GENITIVE)) {
      return false;
    }
    int last = tokens.sentenceEnd(name.to()) - 1;
    String word = tokens.at(tokens.at(last).isWord() ? last : last - 1).lower();
    boolean minds = false;
    for (int i = name.to(); i < Math.min(last, name.to() + FIRST_WORDS); i++) {
      minds |= MIND.contains(tokens.get(i).lower());
    }
    return minds || EXISTING.contains(word);
  }

  /** Who opens a sentence as its subject, by a title or a pronoun or as an office. */
  @Nullable Source acting(Frame frame, int from, int to) {
    Source opening = opening(frame, from, to);
    return opening != null ? opening : concerned(frame, from, to);
  }

  /** «Бұл жауап депутатқа ұнамады»: whom a brief sentence concerns in which nobody acts. */
  private @Nullable Source concerned(Frame frame, int from, int to) {
    Source found = null;
    for (int i = from; i < to; i++) {
      Token token = frame.tokens().get(i);
      if (i > from + FIRST_WORDS || token.isQuote() || sources.at(frame, i, to) != null) {
        return null;
      }
      Matcher whom = DATIVE.matcher(token.lower());
      String title = whom.matches() ? KazakhTitles.title(whom.group(1)) : null;
      if (title != null) {
        Role role = KazakhRoles.role(frame.tokens(), i, i, title);
        found = new Source(Kind.ROLE, frame.tokens().range(i, i + 1), null, title, role, null);
      }
    }
    return found;
  }

  private @Nullable Source opening(Frame frame, int from, int to) {
    int main = KazakhPhrases.mainClause(frame.tokens(), from, Math.min(to, from + LONGEST_CLAUSE));
    int begin = main < to ? main : from;
    for (int i = begin; i < Math.min(to, begin + FIRST_WORDS); i++) {
      boolean names =
          frame.tokens().get(i).isQuote() && KazakhBodies.isNamed(frame.tokens(), i + 1);
      if (names) {
        continue;
      }
      if (!frame.tokens().get(i).isWord() || frame.tokens().get(i).isQuote()) {
        return null;
      }
      Source found = sources.at(frame, i, to);
      if (found != null) {
        boolean one = found.kind() != Kind.NAME;
        if (found.kind() == Kind.BODY) {
          return NARROWED.matcher(frame.tokens().at(i + 1).lower()).matches() ? null : found;
        }
        return one && frame.tokens().at(i + 1).isWord() ? found : null;
      }
    }
    return null;
  }
}
