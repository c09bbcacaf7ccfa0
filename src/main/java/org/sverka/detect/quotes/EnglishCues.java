package org.sverka.detect.quotes;

import java.util.Set;

/** English words that attribute, and words that are no names. In lower case. */
final class EnglishCues {
  static final Set<String> VERBS =
      WordList.of(
          """
          read said says say told tells added adds noted notes wrote writes announced announces
          asked asks replied replies warned warns explained explains insisted insists stressed
          stresses argued argues claimed claims admitted admits acknowledged stated states
          remarked recalled recalls continued continues promised declared declares observed
          commented concluded concludes confirmed suggested complained joked tweeted posted
          testified predicted reads reported believes urged quipped cautioned emphasized
          emphasised emphasizes pledged vowed responded responds recounted denied sighed
          laughed shouted called calls described describes dubbed labelled labeled branded
          termed praised hailed condemned thinks reckons reckoned offered calling describing
          dubbing branding terming remembers remembered regards regarded saying adding writing
          warning insisting arguing noting shouting shouts explaining summed put boasted
          lamented exclaimed muttered whispered revealed conceded countered answered
          underlined highlighted reiterated mused opined accused thanked demanded estimated
          expects expected hopes hoped maintained maintains repeated advised assured protested
          quoted acknowledges remarks comments confirms suggests complains jokes tweets
          testifies predicts reports believed urges quips cautions pledges vows recounts
          denies sighs laughs hails condemns praises reveals concedes counters answers
          underlines highlights reiterates opines accuses demands estimates advises assures
          recommends admonished alleged alleges apologised apologized apologises apologizes
          asserted asserts attested barked begged bellowed bemoaned bemoans blogged bragged
          chided chimed chuckled cited cites clarified clarifies contended contends cried
          cries decried decries deemed deplored derided disclosed discloses dismissed
          dismisses disputed drawled echoed echoes elaborated elaborates emailed emails
          enthused enthuses fumed fumes gasped griped groaned grumbled grumbles gushed hissed
          hollered howled implored indicated informed informs inquired enquired insinuated
          interjected interrupted intoned jeered jested lambasted lauded lauds likened likens
          mentioned mentions messaged moaned mocked mourned mumbled murmured objected objects
          outlined outlines persisted pleaded pleads pondered posited proclaimed proclaims
          professed pronounced proposed proposes queried questioned questions radioed railed
          rails reasoned reassured rebuked recites recited recommended reflected reflects
          rejoined remonstrated reprimanded requested retorted retorts rued scoffed scoffs
          scolded screamed screams seethed shrieked shrugged shrugs slammed slams smiled
          smiles snapped snaps sneered snorted sobbed specified specifies speculated
          speculates spoke spoken speaks spelled stammered stipulates stipulated stuttered
          swore swears talked talks taunted teased teases texted texts touted typed uttered
          ventured volunteered wailed whispers wondered wonders worried worries yelled yells
          blasted blasts criticised criticized criticises criticizes denounced denounces
          rejected rejects ridiculed blamed blames apologising apologizing telling asking
          replying claiming stating declaring joking promising urging stressing suggesting
          admitting conceding acknowledging accusing praising predicting complaining lamenting
          recalling emphasising emphasizing pointing quoting citing reading argue believe
          claim fear fears feared insist think warn call describe celebrated mutters marvelled
          instructed instructs ordered rated rates judged judges considered considers
          likening dismissing hailing condemning denouncing criticising criticizing rejecting
          deriding decrying deploring lauding reminded reminds bemoaning confided
          confides welcomed welcomes defended defends expressed expresses voiced voices expressing voicing
          summarised summarized deadpanned
          marveled write conclude suggest acknowledge admit concede recall explain
          chanted chants chanting sang sings singing chorused bristled grinned nodded beamed beams grins cautioning
          """);

  /** Give a thing a name: one word in marks behind them is somebody's. */
  static final Set<String> CALLING =
      WordList.of(
          """
          called calls calling described describes describing dubbed dubbing labelled labeled
          branded branding termed terming praised hailed condemned was is were as be been
          being are become becomes became remain remains remained seem seems seemed look looks
          looked feel feels felt appear appears appeared sound sounds sounded call describe

          lauded deemed pronounced hails brands labels dubs terms
          apologised apologized likened stay stays stayed considers considered
          declared rated rates judged judges deeming considering likening
          """);

  /** Give a name rather than an opinion. */
  static final Set<String> NAMING =
      WordList.of(
          """
          call calls called calling dub dubs dubbed dubbing label labels labelled labeled term
          terms termed terming brand brands branded branding nickname nicknamed
          """);

  /** Are nouns behind an article. */
  static final Set<String> NOUNS_TOO =
      WordList.of(
          """
          claim claims call calls report reports note notes comment comments warning reply
          replies answer answers charge demand demands promise promises offer question questions
          estimates regards states thanks posts post reads hopes hope remarks remark pledge
          pledges vow vows request requests texts text tweets tweet fear fears worries talk
          talks shout shouts whispers yells laughs sighs smiles jokes boasts reading saying
          writing counters highlights outlines details objects recommended expected reported
          proposed alleged accused suggested estimated outlined labels brands terms dubs praise
          cries orders rates judges
          """);

  static final Set<String> TITLES =
      WordList.of(
          """
          president minister mr mrs ms miss dr sir lord lady governor gov senator sen mayor
          chancellor secretary general gen colonel captain professor prof judge justice king
          queen prince princess pope ambassador chairman chairwoman chair chief director
          premier speaker representative rep officer sergeant inspector coach ombudsman
          ombudswoman analyst spokesman spokeswoman spokesperson deputy prime vice foreign
          finance interior defence defense economist commissioner attorney councillor
          congressman congresswoman rector editor leader head owner manager engineer teacher
          farmer writer actor actress singer akim founder author expert historian sheikh
          bishop archbishop father sister former then acting lieutenant major col capt sgt lt
          maj cllr cpl det insp supt rev solicitor barrister prosecutor counsel astronomer
          scientist researcher campaigner activist landlord striker goalkeeper midfielder
          defender skipper presenter substitute co-founder cofounder superintendent constable
          sheriff detective headteacher principal con executive managing operating financial
          boss chairperson trustee winger forward pundit senior junior whip rookie goalie
          quarterback receiver pitcher shortstop catcher linebacker fullback cornerback
          outfielder infielder batter bowler wicketkeeper batsman jockey trainer champion
          medallist medalist olympian administrator clerk auditor assessor treasurer
          comptroller controller postmaster coordinator registrar provost chaplain deacon
          pastor rabbi imam reverend vicar canon monsignor cardinal patriarch dame baron
          baroness viscount duchess countess admiral brigadier commander commodore
          corporal marshal trooper ranger firefighter paramedic consul envoy delegate
          selectman alderman alderwoman assemblyman assemblywoman councilman councilwoman
          councilmember freshman sophomore lawmaker legislator supervisor majority minority
          assistant associate interim shadow lead emeritus mp msp md helm coxswain cmdr brig
          adm pte pc dc ds di dci dsi pvt ens mme monsieur madame herr frau senhor señor
          señora veteran guitarist drummer vocalist bassist composer
          conductor pianist violinist novelist poet playwright biologist geologist chemist
          physicist curator architect designer photographer journalist reporter correspondent
          columnist meteorologist seismologist epidemiologist virologist psychologist
          psychiatrist sociologist anthropologist archaeologist surgeon nurse midwife doctor
          physician dentist pharmacist vet veterinarian consultant surveyor plumber
          electrician carpenter driver pilot sailor fisherman fisherwoman shepherd gardener
          baker butcher chef cook waiter waitress barber resident pensioner grandmother
          grandfather widow widower student pupil volunteer shopkeeper publican landlady
          negotiator mediator adviser advisor aide strategist trader broker banker investor
          shareholder leftist republican democrat democratic conservative labour liberal
          independent headmaster headmistress lecturer coroner magistrate bailiff warden
          investigator examiner coun mezzo soprano tenor baritone bass cellist
          """);

  static final Set<String> HONORIFICS_OF_MEN =
      WordList.of(
          """
          mr sir lord king prince father baron viscount duke earl monsieur herr señor brother
          councilman congressman alderman assemblyman chairman fisherman headmaster grandfather
          widower batsman salesman policeman
          """);
  static final Set<String> HONORIFICS_OF_WOMEN =
      WordList.of(
          """
          mrs ms miss lady queen princess sister dame baroness duchess countess mme madame
          frau señora dona headmistress actress councilwoman congresswoman alderwoman
          assemblywoman chairwoman spokeswoman grandmother widow waitress landlady midwife
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
          parliament committee council government bank office party union commission
          department institute university group federation club constitution treaty agreement
          declaration paper newspaper website release notice service authority embassy kremlin
          cabinet board foundation association organisation organization firm protocol memo
          memorandum email e-mail filing lawsuit complaint indictment ruling judgment
          judgement verdict decree order directive guidance guideline leaflet poster banner
          placard sign inscription note diary manifesto petition resolution communique
          communiqué bulletin brief briefing advisory alert listing advertisement advert ad
          post tweet message text entry page plaque prospectus contract charter code bill
          article essay editorial column review transcript summary assessment audit survey
          poll analysis dossier affidavit testimony warrant motion rulebook manual handbook
          pamphlet brochure flyer flier caption headline slogan regulator watchdog charity
          lender insurer brand chain supplier producer operator chalkboard blackboard whiteboard
          billboard sticker t-shirt badge screen card flag voicemail menu label placards signs
          banners posters postcard telegram
          """);

  static final Set<String> ANONYMOUS =
      WordList.of(
          """
          spokesman spokeswoman spokesperson source witness resident official passer-by
          neighbour neighbor mother father mum mom dad wife husband son daughter brother
          sister officials residents witnesses sources grandmother grandfather widow widower
          aunt uncle cousin nephew niece partner boyfriend girlfriend fiance fiancee parents
          neighbours neighbors onlooker bystander shopper passenger customer visitor caller
          insider executive trader investor shareholder diplomat lawyer
          """);

  /** Begin sentences, or are capitalised for another reason, and are no names. */
  static final Set<String> NO_NAMES =
      WordList.of(
          """
          the a an it he she they we i you in on at but and this that these those however
          there if when while for as his her its their our by to my your of from with after
          before during since until although though because so yet or nor not no yes also both
          each every all some many most more less few several one two three four five six
          seven ten what who why how where which whose then now today yesterday tomorrow
          monday tuesday wednesday thursday friday saturday sunday january february march
          april may june july august september october november december according asked
          speaking prices meanwhile earlier later last next only such so-called mr under over
          despite instead still just even once here addressing russia russian kazakhstan
          kazakh american britain british english french france german germany china chinese
          moscow astana almaty london washington european asian western eastern ukraine
          ukrainian q us u.s uk eu un let please photo writing responding commenting never
          nothing everyone everything work tell ask look thank thanks welcome good dear
          sometimes always eventually finally recently currently previously additionally
          moreover furthermore nevertheless nonetheless otherwise perhaps maybe indeed besides
          eight nine eleven twelve dozens hundreds thousands millions analysts officials
          critics residents supporters opponents scientists researchers experts police
          authorities campaigners lawmakers economists investors traders workers parents
          students teachers doctors neighbours neighbors fans families passengers protesters
          witnesses prosecutors lawyers investigators engineers historians whether either
          neither unlike like amid among around above below beyond within without throughout
          toward towards regarding oh well okay ok mum mom dad christmas easter ramadan eid
          canada canadian australia australian india indian japan japanese italy italian spain
          spanish poland polish turkey turkish ireland irish scotland scottish wales welsh
          england uzbekistan uzbek kyrgyzstan kyrgyz tajikistan tajik turkmenistan turkmen
          iran iranian israel israeli brazil brazilian mexico mexican norway norwegian sweden
          swedish denmark danish finland finnish dutch belgian swiss austrian greek portuguese
          romanian hungarian czech slovak serbian croatian korean vietnamese thai pakistani
          egyptian saudi african latin republican democratic democrat conservative labour
          outside inside prosecuting defending sentencing presenting closing opening
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
          who that which when while as because yesterday today monday tuesday wednesday
          thursday friday saturday sunday later last after before although though until unless
          since where whose whom night morning afternoon evening earlier
          """);

  /** A comma and one of these behind words in marks begin what somebody else says or does. */
  static final Set<String> NEW_CLAUSES =
      WordList.of(
          """
          and but which or while whereas though although because who whose where until unless
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
          baker butcher cook carpenter gardener shepherd sailor marshal driver cardinal canon
          deacon waiter porter barber trainer jockey ranger trooper warden batter bowler catcher
          archer fisher archbishop abbot prior noble chancellor sergeant page
          """);

  private EnglishCues() {}
}
