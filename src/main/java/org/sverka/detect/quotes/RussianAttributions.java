package org.sverka.detect.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Source.Kind;
import org.sverka.text.TextRange;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Count;
import org.sverka.text.WordForm.Tense;

/** Tells who a Russian verb says that says something: its subject, an office, or a text. */
final class RussianAttributions {
  /** Of what somebody is guilty of, and not where: «признали виновным в растрате». */
  private static final Set<String> JUDGING =
      Set.of("признать", "признавать", "обвинить", "обвинять");

  private final RussianSources sources;
  private final RussianSubjects subjects;
  private final RussianOwners owners;
  private final RussianTexts texts;
  private final RussianVerbs verbs;

  RussianAttributions(
      RussianSources sources,
      RussianSubjects subjects,
      RussianOwners owners,
      RussianTexts texts,
      RussianVerbs verbs) {
    this.sources = sources;
    this.subjects = subjects;
    this.owners = owners;
    this.texts = texts;
    this.verbs = verbs;
  }

  /**
   * The attribution of a verb in a clause.
   *
   * @param cue the verb's token
   * @param ahead whether the clause stands before the words
   */
  Attribution of(Frame frame, int from, int to, int cue, boolean ahead) {
    Token token = frame.tokens().get(cue);
    TextRange range = frame.tokens().range(cue, cue + 1);
    Set<String> lemmas = verbs.lemmas(token);
    boolean calls =
        intersects(lemmas, RussianCues.CALLING)
            || intersects(lemmas, RussianCues.SEEMING)
            || (ahead && RussianWording.isAbout(frame.tokens(), cue, to));
    Source source = owners.object(frame, lemmas, cue, to);
    boolean ofText = intersects(lemmas, RussianCues.OF_TEXTS) || RussianVerbs.isSaid(token);
    if (source == null && ofText) {
      source = texts.text(frame, from, to, cue);
    }
    if (source == null) {
      source = ahead ? subjectAhead(frame, from, to, cue) : subjectBehind(frame, from, to, cue);
    }
    WordForm verb = verbs.verb(frame, cue);
    boolean nobody =
        verb != null
            && !intersects(lemmas, JUDGING)
            && verb.number() == Count.PLURAL
            && (verb.tense() == Tense.PAST || verb.person() == 3);
    if (nobody && source != null && source.kind() == Kind.SELF) {
      source = null;
    }
    if (nobody
        && source != null
        && source.kind() != Kind.MANY
        && source.kind() != Kind.TEXT
        && isParenthetic(frame.tokens(), cue)) {
      Source there = office(frame, cue + 1, to, true, calls);
      source = there != null ? there : source;
    }
    if (source == null && frame.tokens().at(cue + 1).is("там")) {
      source = owners.there(frame, cue, to);
    }
    if (source == null) {
      source = office(frame, cue + 1, to, nobody, calls);
    }
    if (source == null) {
      source = office(frame, from, cue, nobody, calls);
    }
    if (source == null) {
      source = owners.there(frame, from, to);
    }
    if (source == null && ahead) {
      source = texts.text(frame, from, to, cue);
    }
    return new Attribution(range, RussianSources.agreeing(source, verb), calls);
  }

  /**
   * «Пострадал один человек, сообщили в полиции», «как сообщили в полиции»: any subject is of
   * another clause.
   */
  private static boolean isParenthetic(Tokens tokens, int cue) {
    String next = tokens.at(cue + 1).lower();
    boolean apart = tokens.at(cue - 1).is(",") || tokens.at(cue - 1).is("как");
    return apart && (next.equals("в") || next.equals("во"));
  }

  /** What something is called in a capital or by those from an office, anybody may call it. */
  private @Nullable Source office(Frame frame, int from, int to, boolean nobody, boolean calls) {
    Source office = sources.offices().in(frame, from, to, nobody);
    return office != null || !nobody || calls ? office : sources.offices().beyond(frame, from, to);
  }

  private @Nullable Source subjectBehind(Frame frame, int from, int to, int cue) {
    Source after = sources.subject(frame, cue + 1, to, verbs.verb(frame, cue));
    return after != null ? after : subjects.nearestBefore(frame, from, cue);
  }

  private @Nullable Source subjectAhead(Frame frame, int from, int to, int cue) {
    Source antecedent = owners.antecedent(frame, from, cue);
    if (antecedent != null) {
      return antecedent;
    }
    int near = Math.min(to, cue + 4);
    Source after = sources.subject(frame, cue + 1, near, verbs.verb(frame, cue));
    Source before = subjects.nearestBefore(frame, from, cue);
    if (before != null
        && before.kind() == Kind.MANY
        && verbs.ofOne(frame.tokens().written(cue)) != null) {
      before = null;
    }
    before = subjects.agreeingBefore(frame, from, before, verbs.verb(frame, cue));
    boolean object =
        after != null
            && after.kind() == Kind.BODY
            && before != null
            && isPerson(before.kind())
            && !frame.tokens().at(cue - 1).is(",");
    if (after != null && !object) {
      return sources.subject(frame, cue + 1, to, verbs.verb(frame, cue));
    }
    if (before != null && !isDoubtful(before)) {
      return before;
    }
    Source far = sources.subject(frame, cue + 1, to, verbs.verb(frame, cue));
    return far != null ? far : before;
  }

  private static boolean isPerson(Kind kind) {
    return kind == Kind.NAME || kind == Kind.ROLE || kind == Kind.PRONOUN;
  }

  /** A word alone with a capital, which may be a town. */
  private static boolean isDoubtful(Source source) {
    NameMention name = source.name();
    return name != null && !name.sure() && name.first().parts() == 1;
  }

  private static boolean intersects(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
