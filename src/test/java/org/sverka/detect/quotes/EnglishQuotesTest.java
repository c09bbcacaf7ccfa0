package org.sverka.detect.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.detect.quotes.AnnotatedArticle.Marked;
import org.sverka.text.Language;
import org.sverka.text.Morphology;

/** Whom English news means, and how it quotes. */
class EnglishQuotesTest {
  private static final Quotes QUOTES = new Quotes(Morphology.load());

  /**
   * In each row a construction, marked as {@link AnnotatedArticle} says, and why it is in here; ¶
   * is a new paragraph.
   */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "“{s:Trade Board|The stance is right,}” the bank’s Trade Board said. # the owner of a board is no part of it",
        "The Harbour Bakers’ Council said the tax was “{p:Harbour Bakers’ Council|unfair to bakers}”. # the apostrophe of several",
        "A joint communique issued after the talks speaks of “{p:joint communique|a new page}”. # what a text is besides",
        "The tower is closed, according to a surveyor familiar with the repairs. “{s:surveyor familiar with the repairs|Nobody dared to look,}” the surveyor said. # what tells somebody without a name",
        "“{s:person with knowledge of the sale|They will not sell,}” a person with knowledge of the sale said. # with knowledge of",
        "One tenant, a retired welder who kept his name to himself, said the lift had failed. “{s:tenant|It stopped between floors,}” he said. # a noun told of between commas",
        "Protesters camped outside the hall have accused the mayor of “{p:protesters|hiding behind lawyers}”. # several who open the clause",
        "“{s:Ann Leskova|Nobody came,}” Assistant District Attorney Ann Leskova said. # what an office is of",
        "The house was described as “{p:Ann Leskova|a disgrace}” by Ann Leskova. # a passive with its agent behind the words",
        "Ann Leskova was not told. “{s:Ann Leskova|I read it in the paper.}” # a passive is no saying",
        "Ann Leskova instructed her staff to treat it as “{p:Ann Leskova|a question of honour}”. # an instruction",
        "“{s:Ann Leskova|My grandmother used to say, ‘{s:grandmother|Never trust a quiet dog,}’}” Ann Leskova says. # used to say",
        "“{s:Ann Leskova|People say to us like, ‘{s:People|Nothing has changed here,}’}” Ann Leskova says. # like behind another verb",
        "“{s:Ann Leskova|I’ve got a board outside that says ‘{s:board|We are open!}’}” Ann Leskova said. # a text before that",
        "A banner reading “{s:banner|Hands off our library}” hung from the roof. # a text's own words are no name",
        "Residents asked why the county had rated the road “{p:county|excellent}”. # a rating of one word",
        "The verger used the word “{p:verger|guilty}” twice. # one word somebody used",
        "Olga Minin scored twice. Her captain, Ann Leskova, was glad: “{s:Ann Leskova|We win together.}” # her captain is not she",
        "For Ann Leskova, a driver, the closure has meant a long wait. ¶ “{s:Ann Leskova|They say it is Monday.}” # for whom",
        "To Ann Leskova, it was “{p:Ann Leskova|a day to forget}”. # to whom",
        "As Ann Leskova puts it, “{s:Ann Leskova|We were poor.}” # puts it",
        "The chain’s owner, Luxley Group, said it was “{p:Luxley Group|aware of the matter}”. # a firm behind what it is",
        "Luxley Group, the chain’s owner, said it was “{p:Luxley Group|aware of the matter}”. # a firm before what it is",
        "“{s:|It is cold today,}” she said. “{s:John Smith|It is warm today,}” he said. ¶ John Smith runs the shop. # a woman is no man who is named later",
        "The mayor, Ann Leskova, spoke. A senior town official, speaking in private, was blunter. “{s:senior town official|It failed,}” the official said. # an official who has been spoken of",
        "“{s:Ann Leskova|We will go!}” Ann Leskova cried. # a question or a cry ends no sentence where its attribution follows",
        "“{s:Ann Leskova|I have lived here all my life,}” she says. ¶ Ann Leskova is a retired nurse. # a pronoun before its name",
        "By Ann Leskova ¶ I went to the baths. “{s:Ann Leskova|Is it open?}” I asked the verger. # I is whose article it is",
        "A reporter asked Ann Leskova whether she would go. “{s:Ann Leskova|Never,}” she replied. # who is asked answers",
        "I asked a shopkeeper why. “{s:shopkeeper|Never mind,}” she replied. # who is asked, without a name",
        "“{s:Ann Leskova|I met a man mending nets. I asked him why and he said, ‘{s:man mending nets|Somebody has to.}’}” Ann Leskova said. # who is first spoken of in somebody's words",
        "“{s:Ann Leskova|My editor hated it. She wrote ‘{s:editor|Who is this for?}’ in the margin,}” Ann Leskova said. # my editor is she",
        "“{s:Ann Leskova|My daughter is four and she took one look and said, ‘{s:daughter|It is a pig.}’}” Ann Leskova said. # the pronoun of the last clause",
        "Ann Leskova recalled a call from a shop owner. “{s:Ann Leskova|He said to me, ‘{s:shop owner|I have been here for 31 years.}’}” she said. # who was spoken of before somebody's words",
        "Not so, says Ann Leskova: “{s:Ann Leskova|We will not go.}” # an answer is no subject",
        "Ann Leskova said the “{c:|triple lock}” would stay. # a term in a sentence that judges nothing",
        "Ann Leskova criticised the “{p:Ann Leskova|rushed and reckless}” plan. # two adjectives in one that does",
        "Ann Leskova dropped the club’s song, “{n:|Turn, Don’t Run}”, at once. # what something made is called",
        "Fenwood, founded by two brothers, owns nine mills. In a memo it talks of “{p:Fenwood|a footprint that lasts}”. Nobody at Fenwood replied. # a firm of one word",
        "The Trade Board met on Monday. It removed a reference to “{p:Trade Board|scope for easing}”. # what is left out of a text",
        "On the way out the smaller boy tried the door. “{s:smaller boy|It is shut,}” he said. # who acts behind a place",
        "You can tell what a place thinks of you. ¶ Ann Leskova stayed. “{s:Ann Leskova|It is shut,}” she said. # a place says nothing",
        "The young woman at the desk was kind. “{s:young woman at the desk|We can’t help,}” she told him. # who is told only by where she is",
        "They put up a poster of an otter, under the words “{s:poster|Making waves together!}” # the words on a poster",
        "Ann Leskova expressed “{p:Ann Leskova|deep concern}” at the vote. # to express",
        "“{s:Ann Leskova|We will go,}” was Ann Leskova’s reply. # whose reply it was",
        "Seventeen-year-old Ann Leskova has a letter. “{s:Ann Leskova|I shall go,}” she said. # an age is no name",
        "The 71-year-old school will close. ¶ Ann Leskova shrugged. “{s:Ann Leskova|It could go any day.}” # nor whoever a thing belongs to",
        "Kansas City’s bench was happy. Ann Leskova smiled. “{s:Ann Leskova|We were lucky,}” she said. # nor is what belongs to one",
        "Wexcombe Town won. The captain, Tom Minin, was pleased. “{s:Tom Minin|We were lucky,}” the captain said. # a club is no person",
        "The conductor Ann Leskova met Tom Minin. ¶ TM: {t:Tom Minin|Why here?} ¶ AL: {t:Ann Leskova|I came for a week.} ¶ TM: {t:Tom Minin|And stayed?} ¶ AL: {t:Ann Leskova|And stayed.} # initials before the turns",
        "Ann Leskova wrote: ‘{s:Ann Leskova|I would like somebody to stand in Tom’s kitchen. ¶ ‘They should look at the wall.}’ ¶ The end. # single marks over paragraphs",
        "Vice Minister of Energy Tom Minin spoke. Ann Leskova left. ¶ “{s:Tom Minin|We are ready,}” the Vice Minister said. # a title with its office before a name",
        "The mayor, Ann Leskova, said so. ¶ The committee rated the work as poor. Chairman of the committee Tom Minin gave them a month. ¶ “{s:Tom Minin|You will walk,}” he said. # who acts last in a paragraph where an office has spoken",
        "Hassan al-Masri left. Ann Leskova came. “{s:Hassan al-Masri|We waited,}” al-Masri said. # an Arabic article",
        "Deputy Ann Leskova was not satisfied. ¶ Her colleague Tom Minin recalled the loans. ¶ “{s:Tom Minin|A man pays the bank,}” the deputy said. # a colleague has the same post",
        "Ann Leskova spoke of the class of ‘68. ¶ ‘{s:Ann Leskova|It was great fun,}’ she said. # a mark that stands for figures left out",
        "A spokesperson for the council said: “{s:spokesperson for the council|We are sorry for the delay.}” ¶ “{s:spokeswoman for Shell|No,}” said a spokeswoman for Shell. # whom somebody speaks for",
        "The Energy Authority fined a firm. ¶ “{s:Energy Authority|Staff raised the alarm,}” the watchdog said. # an office by what it does",
        "The operator, Nordic Rail, said it had shut the line. ¶ “{s:Nordic Rail|We are cooperating fully,}” the company said. # a firm between commas",
        "The captain, Tom Minin, shut the line. ¶ “{s:Tom Minin|We are cooperating fully,}” the captain said. # and a person there",
        "A nurse at the hospital in nearby Puerto Lago said both were “{p:nurse at the hospital|stable and talking}”. # a place nearby says nothing",
        "His wife, Celeste, disagrees. She said: “{s:Celeste|He told me nothing.}” # kin with a given name",
        "“{s:Ann Leskova|It knows everything,}” says one of them, Ann Leskova, who is 17. # one of some, and a name",
        "Tom Minin finds the title “{p:Tom Minin|pretentious}”. # what somebody finds it",
        "Tom Minin found the book “{n:|The Silence}” there. # and what somebody found",
        "Minister accused of “{p:|hiding behind numbers}” ¶ Sir Tom Minin, a former minister, left. # who is accused says nothing",
        "The authors acknowledge a limit. “{s:authors|Whether it works elsewhere remains to be tested,}” they write. # several, in the present",
        "Bank warns of “{p:Tom Minin|sticky}” prices ¶ Governor Tom Minin called prices “{p:Tom Minin|sticky}”. # a headline repeats a word",
        "Firm fined over “{p:Tom Minin|unfair}” fees ¶ Judge Tom Minin called them “{p:Tom Minin|unfair and hidden}”. # or the first of some",
        "The “{n:|Rattler}” is shut ¶ Tom Minin said: “{s:Tom Minin|The Rattler is my bridge.}” # and not a name that is spoken of",
        "Tom Minin thinks it is a joke; Ann Leskova will not hear of it. ¶ “{s:Ann Leskova|It is a joke,}” she says. # who acts behind a semicolon",
        "“{s:spokesman for the port|Nobody was hurt,}” a spokesman for the port said. # what an unnamed person is of or for",
        "A nurse from Leeds at the scene said it was “{p:nurse from Leeds|a mess}”. # a second preposition tells where",
        "“{s:minister|We shall see,}” said a minister at a news conference. # where it is said is no part of who says it",
        "“{s:Ann Leskova|We shall see,}” said Ann Leskova of the plan. # what is spoken about is no part either",
        "Nobody moved after Ann Leskova described the wall as “{p:Ann Leskova|fragile}”. # a preposition that begins a clause",
        "Tom Minin called it “{p:Tom Minin|cruel}” and Ann Leskova called it “{p:Ann Leskova|pointless}”. # two clauses, two speakers",
        "Ann Leskova would vote for it “{p:Ann Leskova|with a heavy heart}”, she said, while Tom Minin said the party was “{p:Tom Minin|seriously worried}”. # another clause behind a comma",
        "Residents of the village chanted “{s:residents of the village|We want our bus back}” for an hour. # what a crowd chants",
        "The choir sang “{n:|Bells of Thornley}” to the end. # a song is no speech",
        "Ann Leskova said that Tom Minin had said only “{s:Tom Minin|Come on, they are late}” before he left. # a verb of saying with a word between",
        "‘{s:Ann Leskova|Nobody told us}’: Village cut off ¶ ‘{s:Ann Leskova|Nobody told us and there was no sign,}’ said Ann Leskova. # a clause in a headline is speech",
        "Firm fined over ‘{p:Ann Leskova|unacceptable}’ delays ¶ The delays were ‘{p:Ann Leskova|wholly unacceptable}’, said Ann Leskova. # a headline has only a word of it",
        "Town mourns ‘{n:|Rattler}’ bridge ¶ ‘{s:Ann Leskova|It was the best bridge there was,}’ said Ann Leskova. # a nickname nobody repeats is none",
        "The minister was accused of “{p:|hiding behind spreadsheets}”. # nobody is said to accuse",
        "Tom Minin runs a mill. ¶ Interview by Ann Leskova ¶ Q: {t:Ann Leskova|Why here?} ¶ A: {t:Tom Minin|I came for a week.} ¶ Q: {t:Ann Leskova|And stayed?} # a byline that begins with the word",
        "The Harbour Safety Authority fined the port. “{s:Harbour Safety Authority|It was avoidable,}” the watchdog said. # a watchdog is the authority that the article names",
        "In what the regulator called a “{p:Harbour Safety Authority|grave}” lapse the port was shut. ¶ The Harbour Safety Authority fined it. # also where it is named later",
        "The Harbour Safety Authority met. The port, Luxley Group, appealed. “{s:Luxley Group|It was safe,}” the company said. # a company is no authority",
        "His wife, Celestine, thinks otherwise. “{s:Celestine|One more winter,}” she said. # kin with a given name alone",
      })
  void readsConstructions(String marked, String reason) {
    AnnotatedArticle article = AnnotatedArticle.parse(reason, marked.replace(" ¶ ", "\n\n"));
    List<Marked> found =
        QUOTES.find(article.text(), Language.ENGLISH).stream()
            .map(m -> new Marked(m.range(), m.kind(), m.speaker(), m.utterance()))
            .toList();
    assertThat(found).as(reason).isEqualTo(article.quotes());
  }
}
