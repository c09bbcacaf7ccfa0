package org.sverka.detect.quotes;

import java.util.Set;

/** English words that attribute, and words that are no names. In lower case. */
final class EnglishCues {
  static final Set<String> VERBS =
      WordList.of(
          """
          said says say told tells added adds noted notes wrote writes announced announces asked
          asks
          replied replies warned warns explained explains insisted insists stressed stresses
          argued
          argues claimed claims admitted admits acknowledged stated states remarked recalled
          recalls
          continued continues promised declared declares observed commented concluded concludes
          confirmed suggested complained joked tweeted posted testified predicted reads reported
          believes urged quipped cautioned emphasized emphasised emphasizes pledged vowed
          responded
          responds recounted denied sighed laughed shouted called calls described describes dubbed
          labelled labeled branded termed praised hailed condemned thinks reckons reckoned offered
          calling describing dubbing branding terming remembers remembered regards regarded
          saying adding writing warning insisting arguing noting shouting shouts explaining
          summed put boasted lamented exclaimed muttered whispered revealed conceded countered
          answered underlined highlighted reiterated mused opined accused thanked demanded
          estimated
          expects expected hopes hoped maintained maintains repeated advised assured protested
          quoted
          """);

  /** Give a thing a name: one word in marks behind them is somebody's. */
  static final Set<String> CALLING =
      WordList.of(
          """
          called calls calling described describes describing dubbed dubbing labelled labeled
          branded
          branding termed terming praised hailed condemned was is were as
          """);

  static final Set<String> TITLES =
      WordList.of(
          """
          president minister mr mrs ms miss dr sir lord lady governor gov senator sen mayor
          chancellor
          secretary general gen colonel captain professor prof judge justice king queen prince
          princess pope ambassador chairman chairwoman chair chief director premier speaker
          representative rep officer sergeant inspector coach ombudsman ombudswoman analyst
          spokesman
          spokeswoman spokesperson deputy prime vice foreign finance interior defence defense
          economist commissioner attorney councillor congressman congresswoman rector editor
          leader
          head owner manager engineer teacher farmer writer actor actress singer akim founder
          author
          expert historian sheikh bishop archbishop father sister former then acting lieutenant
          major
          col capt sgt lt maj cllr cpl det insp supt rev solicitor barrister prosecutor counsel
          astronomer scientist researcher campaigner activist landlord striker goalkeeper
          midfielder
          defender skipper presenter substitute co-founder cofounder superintendent constable
          sheriff
          detective headteacher principal con executive managing operating financial boss
          chairperson trustee winger forward pundit senior junior
          """);

  static final Set<String> HONORIFICS_OF_MEN =
      Set.of("mr", "sir", "lord", "king", "prince", "father");
  static final Set<String> HONORIFICS_OF_WOMEN =
      WordList.of(
          """
          mrs ms miss lady queen princess sister
          """);

  /** A capitalised run with one of these is no person. */
  static final Set<String> BODIES =
      WordList.of(
          """
          ministry council university party street bank company union times post city state states
          republic river committee commission agency department office court police parliament
          congress senate institute school hospital airport federation association group corp inc
          ltd
          plc house league club fund foundation society organization organisation museum theatre
          theater park bridge road avenue east west north south central asia europe america africa
          festival awards prize cup games championship academy college gallery library orchestra
          opera studios pictures airways motors holdings partners securities networks systems
          software technologies pharmaceuticals industries steel petroleum insurance ferries lines
          shipping hotel market tower square station terminal island islands county district
          province
          rovers united wanderers stadium arena cathedral palace campaign semiconductors project
          power water electric gas trust foods co & kingdom government cabinet treasury kremlin
          nations world board authority service services
          centre center airlines railways energy herald news press tribune journal gazette
          guardian
          telegraph forum summit act act's agreement treaty declaration new san los saint
          """);

  /** Texts and offices that say something without being a person; looked up as the last noun. */
  static final Set<String> THINGS =
      WordList.of(
          """
          report statement act law document letter study ministry agency company court police
          parliament committee council government bank office party union commission department
          institute university group federation club constitution treaty agreement declaration
          paper
          newspaper website release notice service authority embassy kremlin cabinet board
          foundation
          association organisation organization firm
          """);

  static final Set<String> ANONYMOUS =
      WordList.of(
          """
          spokesman spokeswoman spokesperson source witness resident official passer-by neighbour
          neighbor mother father mum mom dad wife husband son daughter brother sister officials
          residents witnesses sources
          """);

  /** Begin sentences, or are capitalised for another reason, and are no names. */
  static final Set<String> NO_NAMES =
      WordList.of(
          """
          the a an it he she they we i you in on at but and this that these those however there if
          when while for as his her its their our by to my your of from with after before during
          since
          until although though because so yet or nor not no yes also both each every all some
          many
          most more less few several one two three four five six seven ten what who why how where
          which whose then now today yesterday tomorrow monday tuesday wednesday thursday friday
          saturday sunday january february march april may june july august september october
          november
          december according asked speaking prices meanwhile earlier later last next only such
          so-called mr under over despite instead still just even once here addressing russia
          russian
          kazakhstan kazakh american britain british english french france german germany china
          chinese moscow astana almaty london washington european asian western eastern ukraine
          ukrainian q us u.s uk eu un let please photo writing responding commenting never nothing
          everyone everything work tell ask look thank thanks welcome good dear
          """);

  static final Set<String> DETERMINERS =
      WordList.of(
          """
          the a an his her its their our my one another this that
          """);

  static final Set<String> PREPOSITIONS =
      WordList.of(
          """
          of with by to for from in at on about against after before into under over between among
          like than near behind alongside through during without told tells and
          """);

  /** With these another clause or a time begins. */
  static final Set<String> CLAUSE_WORDS =
      WordList.of(
          """
          who that which when while as because yesterday today monday tuesday wednesday thursday
          friday saturday sunday later last
          """);

  /** Whatever body was named before. */
  static final Set<String> OFFICES =
      WordList.of(
          """
          company agency firm department group retailer airline operator manufacturer startup
          start-up
          carmaker chipmaker utility
          """);

  static final Set<String> INFINITIVES =
      Set.of("shout", "say", "ask", "cry", "reply", "write", "add", "yell", "tweet");

  /** A fragment that one of these opens says something, be it ever so short. */
  static final Set<String> STATING =
      WordList.of(
          """
          without not never no i we he she they him her them it is was are were has have had will
          would
          """);

  /** Titles that are surnames too, at the end of a name. */
  static final Set<String> ALSO_SURNAMES =
      WordList.of(
          """
          sheikh king bishop prince judge major pope head lord farmer singer father justice coach
          """);

  private EnglishCues() {}
}
