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
          """);

  private EnglishGivenNames() {}
}
