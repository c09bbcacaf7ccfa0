package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sverka.text.WordForm.Case;
import org.sverka.text.WordForm.Gender;

/** Reads Chinese names in Russian text, by the Palladius system: Си Цзиньпин, Ван И. */
final class ChineseNames {
  private static final Set<String> SURNAMES =
      WordList.of(
          """
          ван ли чжан лю чэнь ян хуан чжао чжоу сюй сунь ма чжу ху го хэ гао линь ло чжэн лян се
          сун тан хань фэн дэн цао пэн цзэн сяо тянь дун юань пань юй цзян цай ду вэй су лу дин
          шэнь жэнь яо лоу фу чжун цуй тань фань лиао ши цзинь цзя мэн цинь бай цзоу сюн цюй инь ци
          цянь тао хун гэн хуа си мао цзи шуай гуань ню
          """);

  /** One syllable or two. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:(?:цз|чж|дз|[бпмфдтнлгкхцчшжсйвр])?"
              + "(?:[иуюя]?[аоуэиыюяе]|[аяуэ]й|[аяоиую]о|о?у|эр)(?:нь|н)?){1,2}");

  private ChineseNames() {}

  static boolean isAt(Tokens tokens, int i) {
    Token given = tokens.at(i + 1);
    return SURNAMES.contains(tokens.at(i).lower())
        && given.isCapitalWord()
        && !RussianNames.isAbbreviation(tokens, i + 1)
        && !Initials.isOne(tokens, i + 1)
        && readings(tokens.written(i + 1)).stream().anyMatch(each -> isGiven(each.nominative()));
  }

  private static boolean isGiven(String name) {
    return GIVEN.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** The surname first, and no case changes it; a man's given name that ends so is declined. */
  static NameMention mention(Tokens tokens, int i) {
    String surname = tokens.written(i);
    List<NameReading> found = new ArrayList<>();
    for (RussianEndings.Reading each : readings(tokens.written(i + 1))) {
      found.add(new NameReading(surname, null, each.nominative(), each.inCase(), each.gender()));
    }
    return new NameMention(i, i + 2, found, true);
  }

  private static List<RussianEndings.Reading> readings(String given) {
    List<RussianEndings.Reading> found = new ArrayList<>();
    for (RussianEndings.Reading each : RussianEndings.readings(given)) {
      boolean declined = each.gender() == Gender.MASCULINE && each.inCase() != Case.NOMINATIVE;
      if (declined && isGiven(each.nominative())) {
        found.add(each);
      }
    }
    found.add(new RussianEndings.Reading(given, null, null));
    return found;
  }
}
