package org.sverka.detect.quotes;

import java.util.Set;

/** The commonest given names of English-language news, for pronouns; others tell no gender. */
final class EnglishGivenNames {
  static final Set<String> WOMEN =
      WordList.of(
          """
          mary maria anna anne ann helen elena laura sarah emma emily olivia sophie sophia jane
          jennifer jessica julia julie karen kate katherine kathleen linda lisa lucy margaret michelle
          nancy natalia natalie nicola olga patricia rachel rebecca ruth sandra susan theresa victoria
          alice amy angela barbara carol caroline charlotte christine claire deborah diana donna
          dorothy elizabeth hannah irina jeanne joan ursula giorgia aigul dinara aliya madina gulnara
          saule priya fatima aisha svetlana tatiana marina yulia kamala hillary janet christina martha
          grace zoe eva leila asel zhanna nina vera imogen ingrid fiona sheila hazel heather esther
          eleanor jenny jill gillian hilary isabel isabella isabelle ivy joanna joanne josephine joyce
          judith judy kathryn katie kelly kirsten kirsty laila lauren leah lesley liz lorna louise lydia
          lynn mabel madeleine maggie marie marianne marion maureen maya megan melanie melissa meredith
          mia miriam molly monica naomi natasha nora paula pauline penelope penny petra philippa phoebe
          polly rose rosemary roxana ruby sabrina sally samantha shirley silvia sonia stella stephanie
          susanna suzanne sylvia tamara tanya tara teresa tina valerie vanessa veronica virginia vivian
          wendy yvonne abigail agnes alison amanda amelia andrea annie april ava beatrice beth bethany
          bridget camilla carla carmen catherine cathy celia chloe ciara clara daisy daphne dolores
          edith eileen elaine ellen elsa erica erin evelyn florence frances freya gabriela gemma
          georgia georgina geraldine greta gwen harriet holly ines irene iris francesca salma carys
          siobhan aoife niamh yasmin zara zainab amina nadia samira akiko yuki keiko mei ling lena
          astrid sigrid solveig birgit heike ilse anja katja magda agnieszka ewa zuzana dana oksana
          halyna olena daria ekaterina yekaterina anastasia polina galina lyudmila larisa inna alla
          adele adriana agatha aileen ailsa alana alexandra alexis alicia alina allison alma almaz
          althea alyssa amara amrita ana anahit anastasiya angelica angelina anika anita annabel
          annika antonia ariana arlene ayesha ayse aurora azra barbora beatriz becky belinda bella
          bernadette bernice bianca blanca bronwen bronwyn bryony candice carina carly carole
          carolina carolyn cassandra cecilia celeste celine chandra charlene chiara christa cindy
          clare clarissa claudia clementine consuelo cordelia corinne cristina cynthia dagmar
          dahlia dalia danielle darya debbie debra deirdre delia denise desiree dina doreen doris
          edna eilidh elaina elisa elisabeth elise eliza ella elodie eloise elspeth emilia enid
          erika ernestine estelle eunice evangeline evie farah fatou felicia felicity fidelma
          francine frida gail genevieve germaine gertrude gina ginny giovanna giulia gladys glenda
          gloria grainne greer gretchen griselda guadalupe gulmira gulnar gulzhan gwyneth hana
          hanna hanne harriett hatice heidi helene helga henrietta hilda ida imani ina inge
          ingeborg ioana irena isla ivana izabela jacqueline jacqui jana janice janine jasmine
          jeannie jemima jennie jillian joana jocelyn jodie johanna josefina josie juana juanita
          juliana julianne juliet juliette justine kaarina kamila karin karina karla karolina
          kateryna kathy katrin katrina kayla keira khadija kimberly kirstie klara kristen kristin
          kristina kristine ksenia lakshmi lara latoya lavinia leanne leonie leonor leticia liana
          lidia lilian liliana lillian lily lina linnea liv livia lola lorena loretta lorraine
          lottie luciana lucia lucie lucinda luisa luz lyudmyla maeve magdalena mairead maja
          malika manuela marcela marcia margarita margot margaux mari mariam mariana maribel
          mariela marisol marissa marjorie marlene marta martina matilda maud maude mavis maxine
          melinda mercedes meryl michaela mildred milena mina minnie mirjam miranda moira mona
          morag muriel myra myrtle nadezhda nadine naima nana nandini natacha nell nellie nia
          nigora nilufar norah noreen odette oona ophelia padma paloma pamela patsy patty peggy
          pilar pippa pooja portia priscilla rachael raisa ramona rania raquel rebekah renata
          renee rhiannon rhoda rita roberta robyn rochelle romana rosa rosalind rosalie rosamund
          rosanna rosie rowena roza rukhsana sabine sadie saida salome saniya sara saskia selina
          selma seonaid shabnam shannon sharon shauna sheena shelley shreya sian silvana simone
          sinead sita sofia soledad sunita surinder suzy svitlana sybil tabitha tamika tania
          tatyana tess tessa thandiwe thelma theodora tilda tracy trisha trudy tuva una uma unni
          vanya vicky viviana vivien vivienne wanda wangari wilhelmina wilma winifred winnie xenia
          yelena yolanda yuliya yvette zahra zeynep zhanar zhuldyz zina zsofia zuleika samal
          symbat raushan bayan
          """);

  static final Set<String> MEN =
      WordList.of(
          """
          john james robert michael william david richard joseph thomas tom charles christopher daniel
          matthew anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george
          edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan larry justin
          scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis peter
          simon karl carl martin vladimir sergei sergey dmitry ivan igor oleg alexei boris mikhail
          nikolai pavel viktor yuri andrei nursultan askar timur arman ruslan kassym-jomart emmanuel
          olaf joe barack henry harry ali ahmed mohammed muhammad omar levan antonio jose luis carlos
          adam adrian alan albert alec alex alfred alistair alasdair allan angus arnold arthur barry ben
          bernard bill bob bradley brendan bruce cameron chris christian clive colin connor craig
          damian damien darren dave dean derek dev dominic douglas duncan dylan eamon eddie edgar
          edmund elliot emil ernest ethan eugene evan ewan felix fergus finn francis fred freddie
          frederick gareth gavin geoff geoffrey gerald gerard giles glen gordon graham grant greg
          guy harold hector herbert howard hugh hugo iain ian isaac jake jamie jared javier jeff jeremy
          jerome jim jimmy joel jon jordan jorge juan julian keith ken kyle lance lars laurence lawrence
          lee leo leon leonard lewis liam lloyd louis lucas luca luke magnus malcolm marc marco marcus
          mario mason matt maurice max miguel mike miles mohamed murray nathan neil nick nigel noah
          norman oliver oscar otto owen pablo pedro percy phil philip pierre pieter piotr rafael
          ralph raj ravi ray rex rhys rob robin roderick rodney roger roland roman rory ross roy
          rupert russell sam sean sebastian seth shane shaun sidney spencer stanley stefan steve
          stuart ted terence terry theo theodore tim tobias todd tony travis trevor tyler victor
          vincent wayne wilfred will xavier zachary abdul hassan hussein ibrahim ismail karim khalid
          mustafa rashid tariq yusuf hiroshi kenji takashi wei sanjay rahul vikram arjun bjorn
          sven anders henrik jens klaus jurgen hans heinz wolfgang dieter kwame kofi emeka chidi tunde
          owain darragh declan cormac ruaridh hamish callum nikita maxim denis konstantin leonid
          stanislav vadim vitaly yevgeny gennady anatoly valery grigory artem kirill maksat daniyar
          nurlan serik marat bolat kairat azamat
          aaron abdullah abel abraham achim adnan adolfo agustin ahmad ahmet aidan aidar akim
          alain alberto alejandro aleksandr aleksei alessandro alfonso alfredo alvaro amadeu amir
          amit anatole andre andreas andres andrzej andy anselm anton antoine archie ari arild
          arne aron arvid asif askhat asylbek augusto axel aziz bakyt bartholomew bashir basil
          benedict beniamino benito benny bernardo bertrand bilal birger bogdan brad brent brett
          bruno bryan bryn bulat byron caleb calum carlo casper cathal cecil cedric cesar charlie
          chuck claude claudio clayton clement cliff clifford clyde cody conor constantine corey
          cornelius cyril damon dan daniele danny dariusz darrell darryl daulet davide davit
          demetrius deniz denzel dermot desmond didier diego dimitri dino dirk dmitri dmytro
          domenico donal donovan doug duane dwayne dwight ebenezer edoardo eduardo edwin egor
          eirik eli elias elijah elmer elvin emanuel emilio emre enda enrique enzo erik erlan
          ernie ernst errol ervin esteban etienne evgeny ezekiel ezra fabian fabio farid farrukh
          federico felipe ferdinand fernando fikret filip finlay francesco francisco franco
          francois frankie franz fredrik fyodor gabriel gael galym gaston gaurav gavriil gaetano
          geert gennaro geraint gerhard gerry giacomo gianni gilbert gilles giorgi giorgio
          giovanni giuseppe glenn godfrey gonzalo goran gottfried guido guillaume guillermo gunnar
          gunther gus gustav gustavo hakan haakon hamid hank hari haruto harvey hasan haydn helmut
          hendrik henri herman hernan hideo holger horace horst howell hubert humphrey husain
          ibrahima idris ignacio ilya imran inigo ioan irvin irving isidore istvan ivor jacek
          jacques jaime jamal jamshid janos jaroslav jarvis jasper jay jed jeroen jerry jiri
          joachim joakim joao jock joey johan johann johannes johnny johnnie jonah jonas jonty
          jordi josef josh josiah juha jules kai kaisar kaspar kazimierz keir kenny kerem kieran
          kirk klemens knut konrad kostas krzysztof kurt kwabena lachlan laszlo laurent leander
          leif len lenny leonardo leopold leroy leszek levi lionel lorenzo lorne louie lubomir
          ludovic ludwig luigi lyle maciej maksym malik manfred mansur manuel marcel marcelo marek
          marius markus marlon martyn marty marvin massimo mathieu matteo matthias mauricio
          maurizio mehmet melvin mick micky mihai mihail mikael mikko milo milos milton mirko
          mitch mohan monty morten mortimer mukhtar murad murat mykola myles nathaniel naveed ned
          nico nicolas niels niklas niko nikos nils norbert nuno nurbek ole oleksandr oleksiy
          olivier olzhas omer orson osvaldo oswald ozan paavo paddy pankaj paolo pascal patrice
          paulo pavlo pawel pekka pete petr petro petros phillip piers piet prakash quentin rab
          radek raheem rakesh ramesh ramon randall randy raphael rasmus raul rauf reg reginald
          reinhard remy rene reuben ricardo rick ricky rico rinat roald roberto rodolfo rodrigo
          rohan rolf romain romano ron ronan ronnie rudolf rudy rufus runar ruben rune rustam
          rutger ryszard sabit salman salvatore samir sami sammy samson sandro sanzhar sardor saul
          sergio seamus serge shavkat sherzod sid siddharth sigmund silas silvio simeon sinan
          sizwe soren spyros stan stanislaw stavros stefano steffen stepan stewart stig sunil
          suresh sverre syed sylvain tadeusz taras teodor terje terrence thabo thierry thor
          thorsten thulani tiago timo timothee tito tobin tomas tomasz tore toby trygve ulan ulf
          ulrich umberto uwe vaclav valentin vasily vasyl vaughan vernon vidar vijay vikas vince
          vinod viorel vito vlad volodymyr waldemar walter warren werner wesley wilbur wiktor
          wilhelm willem willie winston wojciech woody wyatt yannick yannis yasser yermek yerlan
          yerbol yohannes yoshi yousef youssef yuriy yves zaid zane zbigniew zeke zoltan zoran
          """);

  private EnglishGivenNames() {}
}
