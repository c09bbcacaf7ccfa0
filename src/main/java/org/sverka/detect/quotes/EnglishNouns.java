package org.sverka.detect.quotes;

import java.util.Set;

/** Tells which English nouns are called of people: by lists, and by the endings of trades. */
final class EnglishNouns {
  /** People by kin, age, part in an event, and trades whose ending does not tell them. */
  private static final Set<String> PEOPLE =
      WordList.of(
          """
          man woman boy girl lad child kid baby teenager adult youth person human individual
          mother father mum mom dad parent husband wife spouse son daughter brother sister twin
          grandmother grandfather grandson granddaughter aunt uncle cousin nephew niece sibling
          fiance fiancee boyfriend girlfriend partner couple family widow widower orphan bride
          groom friend neighbour neighbor colleague counterpart ally rival foe enemy aide mate
          roommate classmate teammate flatmate successor predecessor deputy boss chief head
          chair coach victim witness survivor suspect accused culprit thief hostage addict
          captive convict guest host fan hopeful nominee appointee detainee refugee employee
          trainee referee attendee absentee retiree evacuee hero heroine star legend rookie
          veteran champion goalie captain skipper guard guide pilot chef cook judge nurse vet
          monk nun priest vicar rabbi imam pastor pupil student official spokesman spokeswoman
          spokesperson source politician heckler caller voice patient client agent expert
          diplomat bureaucrat aristocrat democrat republican conservative liberal socialist
          communist magistrate laureate graduate candidate advocate delegate pirate inmate
          monarch queen king prince princess minister midwife wright mechanic critic cleric
          comic medic academic skeptic sceptic fanatic lunatic mystic athlete acolyte youngster
          gangster model apprentice novice police crew colonel general brigadier cadet poet
          prophet hermit bandit pundit recruit native detective operative executive
          representative relative fugitive creative wordsmith locksmith blacksmith goldsmith cop
          tenor soprano bass ambassador envoy ladies gentleman nobleman noblewoman thug protege
          grower villager commuter
          """);

  /** End like trades and are none. */
  private static final Set<String> THINGS =
      WordList.of(
          """
          number order water paper newspaper winter summer river tower power offer matter center
          letter chapter quarter corner border barrier factor sector motor tractor door floor
          mirror error color flavor labor weather computer layer character danger disaster
          encounter gender finger answer hunger liver membership november december october
          september dinner supper meter poster printer chamber cover counter shelter theater
          transfer trailer tanker freighter liner helicopter bunker boiler burner freezer router
          server scanner tracker filter fiber feather leather ladder rudder shoulder timber
          lumber timer tiger spider butter pepper ginger silver amber ember fever flower shower
          hammer anger wonder murder thunder cylinder calendar reminder cluster register plant
          restaurant variant grant covenant warrant pollutant fragrance event percent cent
          accident incident content extent talent continent component ingredient moment element
          document rent tent scent accent current torrent segment crescent patent corridor
          anchor harbor vapor humor tumor rumor honor favor behavior horror terror minor reactor
          generator detector indicator sensor monitor elevator escalator calculator list mist
          twist wrist waist checklist playlist shortlist mast process success access progress
          business address dress press stress fitness illness weakness wilderness happiness
          fortress mattress institute minute dispute tribute route flute parachute meridian
          shorter longer bigger smaller better larger greater lower higher later earlier faster slower
          stronger weaker closer wider deeper easier harder richer poorer cheaper louder quieter
          broader tougher further farther nearer calmer cooler warmer hotter colder brighter darker
          lighter heavier sharper softer thinner thicker fewer newer safer smarter stricter taller
          tighter younger older happier
          median obsidian pier frontier career deer beer cheer
          """);

  private EnglishNouns() {}

  /** Whether a noun in lower case, one or several, is called of people. */
  static boolean isPerson(String lower) {
    return isOne(lower) || isPlural(lower);
  }

  private static boolean isOne(String lower) {
    String last = lower.substring(lower.lastIndexOf('-') + 1);
    boolean trade =
        EnglishNames.TRADE.matcher(last).matches()
            && last.length() > 4
            && !last.endsWith("ment")
            && !THINGS.contains(last);
    return PEOPLE.contains(lower)
        || PEOPLE.contains(last)
        || EnglishCues.TITLES.contains(lower)
        || EnglishCues.ANONYMOUS.contains(lower)
        || lower.endsWith("-year-old")
        || trade;
  }

  /** Whether a noun is called of several people: "analysts", "policemen", "residents". */
  static boolean isPlural(String lower) {
    if (lower.endsWith("men") && lower.length() > 3) {
      return isOne(lower.substring(0, lower.length() - 2) + "an");
    }
    if (lower.equals("people") || lower.equals("children") || lower.equals("wives")) {
      return true;
    }
    if (!lower.endsWith("s") || lower.endsWith("ss") || lower.length() < 4) {
      return false;
    }
    String stem = lower.substring(0, lower.length() - 1);
    boolean others = stem.endsWith("ie") && isOne(stem.substring(0, stem.length() - 2) + "y");
    boolean hissing = stem.endsWith("e") && isOne(stem.substring(0, stem.length() - 1));
    return isOne(stem) || others || hissing;
  }
}
