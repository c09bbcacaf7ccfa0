package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sverka.text.WordForm;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;
import org.sverka.text.WordForm.Part;
import org.sverka.text.WordForm.Tense;

/**
 * The gender that a Russian verb in the past right beside a name gives it: «Мао Нин рассказала» is
 * a woman, whatever the name may end in.
 */
final class VerbGender {
  /** Surnames that tell by themselves. */
  private static final Pattern GENDERED =
      Pattern.compile("(?iu).*([оеё]в|[иы]н)а?|.*[сц]к(ий|ая)|.*(ов|ев)[оа]й?");

  private VerbGender() {}

  /** The mention with the readings that agree with the verb; the same where none tells. */
  static NameMention of(NameMention name, Tokens tokens, Lexicon lexicon) {
    Gender told = gender(tokens.at(name.to()), lexicon);
    if (told == null && RussianVerbs.says(lexicon, tokens.at(name.from() - 1))) {
      told = gender(tokens.at(name.from() - 1), lexicon);
    }
    if (told == null || name.first().parts() < 2) {
      return name;
    }
    List<NameReading> agreeing = new ArrayList<>();
    for (NameReading reading : name.readings()) {
      boolean subject = reading.canBe(Case.NOMINATIVE);
      boolean differs = reading.gender() != null && reading.gender() != told;
      boolean fixed = reading.surname() != null && GENDERED.matcher(reading.surname()).matches();
      if (!subject || !differs || fixed) {
        agreeing.add(reading);
      } else {
        agreeing.add(
            new NameReading(
                reading.given(), reading.patronymic(), reading.surname(), reading.inCase(), told));
      }
    }
    return new NameMention(name.from(), name.to(), agreeing, name.sure());
  }

  private static @Nullable Gender gender(Token token, Lexicon lexicon) {
    List<WordForm> forms = lexicon.forms(token);
    for (WordForm form : forms) {
      boolean past = form.part() == Part.VERB && form.tense() == Tense.PAST;
      boolean tells =
          past || form.part() == Part.SHORT_PARTICIPLE || form.part() == Part.SHORT_ADJECTIVE;
      if (tells && (form.gender() == Gender.FEMININE || form.gender() == Gender.MASCULINE)) {
        return form.gender();
      }
    }
    return null;
  }
}
