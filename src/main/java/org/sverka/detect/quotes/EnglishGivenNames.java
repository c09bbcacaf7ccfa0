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
          grace zoe eva leila asel zhanna nina vera
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
          """);

  private EnglishGivenNames() {}
}
