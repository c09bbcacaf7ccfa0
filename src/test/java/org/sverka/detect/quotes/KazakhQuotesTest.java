package org.sverka.detect.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.detect.quotes.AnnotatedArticle.Marked;
import org.sverka.text.Language;
import org.sverka.text.Morphology;

class KazakhQuotesTest {
  private static final Morphology MORPHOLOGY = Morphology.load();
  private final Quotes quotes = new Quotes(MORPHOLOGY);

  /**
   * In each row a construction, marked as {@link AnnotatedArticle} says, and why it is in here; ¶
   * is a new paragraph.
   */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Айдар Сейітов бұл үйді «{p:Айдар Сейітов|салынбай жатып тозған}» деп атаған. # the perfect closes a sentence",
        "Айдар Сейітов бұл үйді «{p:Айдар Сейітов|ұясыз қалған құсқа}» теңеді. # to liken",
        "Айдар Сейітов құрылыстың «{p:Айдар Сейітов|әлі баяу}» жүріп жатқанын айтты. # a fragment inside what is reported",
        "Айдар Сейітов көршілер «{p:Айдар Сейітов|үйді әлі күтіп жүргенін}» айтумен шектелді. # what is reported is the fragment",
        "Жарыс «{n:|Алатау жолы}» деп аталып келген, Айдар Сейітов оған риза. # called so by nobody",
        "Айдар Сейітов «{n:|Темір Қанат}» жеткізген құбырды мақтады. # a participle closes no sentence",
        "– {s:|Үй дайын ба?} – деп сұраймыз. # the narrator asks",
        "– {s:Айдар Сейітов|Асықпаңдар, – дедім. Солай болды}, – деді Айдар Сейітов. # who speaks retells their own words",
        "– {s:Айдар Сейітов|Мен айттым: «{s:Айдар Сейітов|Үй саламын}». Содан салдым}, – дейді Айдар Сейітов. # the first person is whoever speaks",
        "– {s:Айдар Сейітов|Көршім келіп: «{s:көршім|Үй сал}», – деді. Содан салдым}, – дейді Айдар Сейітов. # a neighbour of whoever speaks",
        "– {s:Айдар Сейітов|Достарым «{p:достарым|үй сала ма?}» деп күлді. Содан салдым}, – дейді Айдар Сейітов. # several of theirs",
        "– {s:Айдар Сейітов|Базардағы бір әйел: «{s:базардағы бір әйел|Үй сал}», – деді. Содан салдым}, – дейді Айдар Сейітов. # one of whom nobody knows more than where",
        "Тағы бір сатушы: «{s:тағы бір сатушы|Үй керек}», – деп жазды. # another",
        "– {s:Айдар Сейітов|Сатушы «{p:сатушы|ескі үй шығар}» деп тұр. Содан алдым}, – дейді Айдар Сейітов. # a posture instead of a verb of saying",
        "Тұрғындардың бірі, мұғалім Мақпал Әлиева риза. «{s:Мақпал Әлиева|Үй жылы}», – деді ол. # one of many, and her name",
        "Үй дайын. Бұл туралы әкімдіктің баспасөз қызметі хабарлады. ¶ Құрылыс екі жыл жүрді. ¶ «{s:әкімдіктің баспасөз қызметі|Үй дайын}», – делінген хабарламада. # a text of the office that spoke paragraphs before",
        "Педиатр Айдар Сейітов пен бас дәрігер Мақпал Әлиева келді. Айдар Сейітов үй керегін айтты. ¶ «{s:Айдар Сейітов|Үй дайын}», – дейді дәрігер. # a trade is of who has just spoken",
        "Депутат Айдар Сейітов сөйледі. ¶ Әріптесі Мақпал Әлиева үй керегін айтты. ¶ «{s:Мақпал Әлиева|Үй дайын}», – дейді депутат. # a colleague is what the one before is",
        "Режиссер Әділет Сейітов үй керегін айтты. «{s:Әділет Сейітов|Үй дайын}», – дейді режиссер. # a given name that a ministry has too",
        "Айдар Сейітовтың сөзінше, ол Ригада үйді «{p:Айдар Сейітов|ең жылы мекен}» деп атап, Ригада қалды. # a place is nobody",
        "Ақсақал Айдар Сейітовтың «{s:Айдар Сейітов|Үй кеткен жоқ, үйден біз кеттік}» деген сөзінен кейін жұрт күлді. # whose word it is",
        "Мұғалім Мақпал Әлиева мен инженер Айдар Сейітов келді. Баланың әкесі көршілерге алғыс айтты. «{s:баланың әкесі|Үй дайын}», – деп жазды ол. # kin of somebody is nobody with a name",
        "Айдар Сейітов кетті. ¶ Фельдшер Мақпал Әлиеваның да арманы бар. ¶ – {s:Мақпал Әлиева|Үй керек}, – деп күлді ол. # whoever has something",
        "Оқушы Інжу Болатқа жаңа үй ұнапты. ¶ – {s:Інжу Болат|Терезелері үлкен}, – дейді ол. # the dative of whoever likes it",
        "Айдар Сейітов үй керегін айтады, деп хабарлайды Uil Media. «{s:Айдар Сейітов|Үй керек}», – дейді ол. # Latin letters are a paper's",
        "Салушы «{n:|Темір Қанат}» ЖШС хабар таратты. Кәсіпорын үйдің «{p:Темір Қанат|қыста да жылы болатынын}» айтты. # a firm by what it is",
        "Облыстық Төтенше жағдайлар департаментінің бастығы Айдар Сейітов келді. ¶ – {s:Айдар Сейітов|Үй дайын}, – деді ол. # what is made of a noun opens a sentence",
        "Бұрышта Айдар Сейітов «{p:Айдар Сейітов|уақыт бар, уақыт бар}» деп тұрды. # where somebody is",
        "Урбанист Айдар Жұмағалиға бұл ұнамаған. ¶ – {s:Айдар Жұмағали|Үй керек}, – деді ол. # the dative behind a vowel",
        "Сыншы Айдар Сейіт Төлеутай поэзиясындағы дала бейнесін айтты. «{s:Айдар Сейіт|Үй керек}», – деді сыншы. # whose poems they are",
        "Кеше Энергетика министрлігі жауап берді. «{s:Энергетика министрлігі|Үй дайын}», – делінген ведомство түсініктемесінде. # a noun that only looks like a dative",
        "Айдар Сейітов пен жары Мақпал Әлиева отыр. «{s:Айдар Сейітов|Үй керек}», – деді Айдар Сейітов. ¶ – {s:Мақпал Әлиева|Айтпай-ақ қойшы}, – деп күлді жеңгеміз. # an elder of the paper's is she",
        "– {s:Айдар Сейітов|Фирма ашты. Аты мынау: «{n:|Темір Қанат}»}, – дейді Айдар Сейітов. # words quoted at the end of a remark",
        "Жақсылық Сейітов залға кірді. «{s:Жақсылық Сейітов|Үй керек}», – деді ол. # a given name that looks like an adjective",
        "Осылайша Асан Үсенов мақсатына жетті. «{s:Асан Үсенов|Үй керек}», – деді ол. # a word before a name, and a deed behind it",
        "Жасмин Серікова келді. «{s:Жасмин Серікова|Үй керек}», – деді Жасмин. # a given name tells no gender",
        "Доротея Ланге көрме ашты. «{s:Доротея Ланге|Үй керек}», – деді Доротея Ланге. # the vowels of a dative agree",
        "Ербол Тұрсын анасын ертіп келді. «{s:апамыз|Үй керек}», – дейді апамыз. # an elder of whom nothing is known",
        "Айдар Сейітов мәселенің «{p:Айдар Сейітов|техникалық сипатта}» екенін, жолдың ашылғанын айтты. # one verb for two deeds",
        "Өкіл Ребекка Колдуэлл Вашингтонда сөйледі. «{s:Ребекка Колдуэлл|Үй керек}», – деді Колдуэлл. # where, behind a name",
        "Басшы Омар әл-Хатиб келді. «{s:Омар әл-Хатиб|Үй керек}», – деді әл-Хатиб. # an Arabic article",
        "Инспекция өкілінің айтуынша, жауап «{p:инспекция өкілі|жақын күндері}» белгілі болады. # an owner in the nominative",
        "Айдар Сейітов келді. Асқар Тоқпановтың шешімге көңілі толмады. Ол мұны «{p:Асқар Тоқпанов|ойдан шығарылған}» деді. # who has a mind is whom it is about",
        "Депутат Айгүл Рысбекова келді. Министр Айдар Сейітов жауап берді. ¶ Бұл жауап депутатқа ұнамады. ¶ «{s:Айгүл Рысбекова|Үй керек}», – деді ол. # whom an answer concerns",
        "Айдар Сейітов келді. «{s:компанияның баспасөз хатшысы|Үй бар}», – деп жауап берді компанияның баспасөз хатшысы. # a press secretary is not who has just been named",
        "«{n:|Есіл}» компаниясында мұны «{p:Есіл|маусымдық құбылыс}» деп есептейді. # where it is thought",
        "Әкімдік құжатында нысан «{p:әкімдік құжаты|толық аяқталған}» деп көрсетілген. # what it is written in",
        "Комитеттің баспасөз релизінде «{p:баспасөз релизі|кеңістік шектеулі}» екені жазылған. # that it is so, as written",
        "Айдар Сейітов келді. Бапкер Ербол Тұрсын болса, бұған риза. «{s:Ербол Тұрсын|Үй керек}», – деді ол. # whom a sentence turns to",
        "Айдар Сейітов келді. Тағы бір тұрғын мұны қате деп ойлаған. «{s:тағы бір тұрғын|Үй керек}», – деді ол. # another who has no name",
        "Реттеуші хабарламасында баға өсті, бірақ «{p:реттеуші|тәуекелдердің жоғары деңгейі}» сақталып отырғаны айтылған. # that it is so, said in a text",
        "Бұл «{c:|қауіпті аймақ}» екені белгілі болды, әкім Асан Үсенов жолдың жабылғанын айтты. # a later report has words of its own",
        "Асан Үсенов кінәсін мойындамады. Кейін сотта «{p:Асан Үсенов|мен кінәлі емеспін}» деп мәлімдеді. # where somebody says it",
        "Uil.kz: {t:|Үй дайын ба?} ¶ Айдар Сейітов: {t:Айдар Сейітов|Дайын.} ¶ Uil.kz: {t:|Қашан?} ¶ Айдар Сейітов: {t:Айдар Сейітов|Күзде.} # a paper that asks is nobody",
      })
  void readsConstructions(String marked, String reason) {
    AnnotatedArticle article = AnnotatedArticle.parse(reason, marked.replace(" ¶ ", "\n\n"));
    List<Marked> found =
        quotes.find(article.text(), Language.KAZAKH).stream()
            .map(m -> new Marked(m.range(), m.kind(), m.speaker(), m.utterance()))
            .toList();
    assertThat(found).as(reason).isEqualTo(article.quotes());
  }
}
