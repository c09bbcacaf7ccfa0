package org.sverka.detect.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sverka.detect.quotes.RussianEndings.Reading;
import org.sverka.text.WordForm.Gender;

/**
 * Given names of Central Asia that the Russian dictionary does not know, or takes for a man's where
 * they are a woman's. A woman's that ends in a consonant has one form in Russian.
 */
final class CentralAsianNames {
  private static final Set<String> WOMEN =
      WordList.of(
          """
          айбарша айганым айгерим айгуль айдана айжан айзада айкерим айнагуль айнур айсулу айша
          акбота акерке акмарал акнур алтын алтынай анар анель аружан асель асем асыл аяулым ажар
          базаргуль балжан балнур баян бибигуль ботагоз гаухар гульбахрам гульжан гульзат гульмарал
          гульнар гульнур гульсим гульсум гулжан данагуль дариягуль дильназ дильбар жазгуль жамал
          жанагуль жанар жанель жаркынай жибек жулдыз зауреш зейнеп инкар камшат карлыгаш кульпаш
          кумис куралай кызгалдак ляззат макпал меруерт молдир назгуль назерке назым нурай нургуль
          нуржамал орынгуль перизат райхан раушан салтанат самал сандугаш сауле сымбат толганай
          томирис тогжан умит улбосын улжан улпан ульжан шарбат шолпан шынар ырысгуль
          """);

  /** Of the first declension. */
  private static final Set<String> DECLINED_WOMEN =
      WordList.of("дарига жадыра жансая назира бота хадиша шугыла асия айсара нурсая замира зухра");

  private static final Set<String> MEN =
      WordList.of(
          """
          абзал абылай аблайхан адилет азамат айбар айбек айбол айдос айдын акжол акылбек алибек
          алмас аманжол амантай ансаган асет аскар асхат асылбек ахмет бакытжан батырхан бауыржан
          бахытбек бахытжан бейбит бекболат бекжан бексултан бердибек берик бижан болат болатбек
          габит галымжан дамир даниял данияр дархан даулет даурен досжан досым думан ерболат
          ерден ержан еркебулан еркин ерлан ермек ермухамбет ернар ернур ерсултан есен жаксылык
          жандос жанибек жанторе жарас жасулан жомарт жолдас жумабек жумагали кайрат кайсар
          камбар канат касым касымжан кенжебек куаныш кудайберген кырымбек мадияр магжан маулен
          махамбет медет мейрам мирас мирзахан мурат мухтар нариман нуралы нурбек нурбол нургали
          нуржан нурмухамед нурсеит нурсултан нуртай нуртас ойбек олжабай олжас оралбек оралхан
          ондасын рауан рашид сабыр сагындык садык сакен самат сапар сапарбек саят сейтжан серик
          серикжан султанбек сунгат сырым талап талгат тастан темирхан темирлан тлеген тлек толеген
          турар турсун тургун уалихан эмомали улан улыкбек халел чингиз шавкат шерхан шынгыс ыбрай
          """);

  private CentralAsianNames() {}

  /** What a word can be as one of these names; empty where it is none. */
  static List<Reading> readings(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (WOMEN.contains(lower)) {
      return List.of(new Reading(word, null, Gender.FEMININE));
    }
    List<Reading> found = new ArrayList<>();
    Declension.SECOND.forEach(
        (ending, cases) -> {
          String stem = cut(word, ending);
          if (lower.endsWith(ending) && MEN.contains(stem.toLowerCase(Locale.ROOT))) {
            cases.forEach(each -> found.add(new Reading(stem, each, Gender.MASCULINE)));
          }
        });
    Declension.FIRST.forEach(
        (ending, cases) -> {
          for (String last : List.of("а", "я")) {
            String name = cut(word, ending) + last;
            if (lower.endsWith(ending) && DECLINED_WOMEN.contains(name.toLowerCase(Locale.ROOT))) {
              cases.forEach(each -> found.add(new Reading(name, each, Gender.FEMININE)));
            }
          }
        });
    return found;
  }

  private static String cut(String word, String ending) {
    return word.substring(0, Math.max(0, word.length() - ending.length()));
  }
}
