package org.sverka.detect.quotes;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.detect.quotes.Turns.Turn;
import org.sverka.text.TextRange;

/**
 * Gives the turns of an interview to its two sides. The guest is whom the questions address by
 * name; otherwise who spoke or was named last before the first turn.
 */
final class Interview {
  /** A paper that asks by its address: nobody in particular does. */
  private static final Pattern SITE =
      Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.[a-zа-я]{2,4}");

  /** «Корр.»: what somebody is there for, and no initials. */
  private static final Pattern SHORTENED = Pattern.compile("\\p{L}{3,}\\.");

  /** Turns that so many paragraphs stand before are of whoever has been spoken of just then. */
  private static final int LATE = 4;

  private final Grammar grammar;
  private final People people;
  private final Discourse discourse;
  private final Findings findings;
  private final @Nullable Speaker interviewer;
  private @Nullable Speaker introduced;
  private @Nullable Speaker addressed;
  private @Nullable Speaker speaking;
  private boolean begun;

  /**
   * @param interviewer who asks; null where nobody says it
   */
  Interview(
      Grammar grammar,
      People people,
      Discourse discourse,
      Findings findings,
      @Nullable Speaker interviewer) {
    this.interviewer = interviewer;
    this.grammar = grammar;
    this.people = people;
    this.discourse = discourse;
    this.findings = findings;
  }

  /** Reads one paragraph of a turn; the turn is found with its first. Returns whose it is. */
  @Nullable Speaker read(Turn turn, int paragraph, Frame frame) {
    if (!begun) {
      Speaker before = turn.first() >= LATE ? discourse.focus().justBefore() : null;
      introduced =
          before != null && before.person() != null ? before : discourse.mostNamed(interviewer);
      begun = true;
    }
    if (turn.asks() && addressed == null) {
      addressed = addressee(frame);
    }
    if (turn.first() != paragraph) {
      return speaking;
    }
    Speaker speaker = Turns.isGuest(turn) ? guest() : labelled(turn);
    String text = frame.tokens().text();
    TextRange label =
        turn.label() == null
            ? null
            : Paragraphs.trimmed(text, labelStart(turn, text), turn.range().start());
    TextRange mention =
        label == null || turn.label() == null || Turns.isSide(turn.label())
            ? null
            : new TextRange(label.start(), label.start() + turn.label().length());
    findings.add(
        new Finding(turn.range(), QuoteKind.TURN, paragraph).attributed(speaker, mention, null));
    speaking = speaker;
    return speaker;
  }

  /** Who answers, so far as is known; null where nobody has been asked. */
  @Nullable Speaker answers() {
    return begun ? guest() : null;
  }

  private static int labelStart(Turn turn, String text) {
    return text.lastIndexOf(String.valueOf(turn.label()), turn.range().start());
  }

  private @Nullable Speaker guest() {
    return addressed != null ? addressed : introduced;
  }

  private @Nullable Speaker labelled(Turn turn) {
    String label = turn.label();
    if (label == null || Turns.isSide(label) || SITE.matcher(label).matches()) {
      return interviewer;
    }
    Tokens tokens = Tokens.of(label, new TextRange(0, label.length()), java.util.List.of());
    for (NameMention name : grammar.names().read(tokens)) {
      Person person = people.find(name);
      if (person != null) {
        return Speaker.of(person);
      }
    }
    Person named = people.withInitials(label);
    if (named == null) {
      return SHORTENED.matcher(label).matches() ? interviewer : new Speaker(label, null, null);
    }
    return Speaker.of(named);
  }

  /** «Марина Сергеевна, …»: a name at the start with a comma behind it. */
  private @Nullable Speaker addressee(Frame frame) {
    for (NameMention name : frame.names()) {
      int behind =
          name.to() + (KazakhTitles.isHonorific(frame.tokens().at(name.to()).lower()) ? 1 : 0);
      boolean comma = frame.tokens().at(behind).is(",");
      boolean starts = name.from() == 0 || frame.tokens().at(name.from() - 1).is(",");
      if (comma && starts) {
        Person person = people.find(name);
        return person == null || !person.isSure() ? null : Speaker.of(person);
      }
    }
    return null;
  }
}
