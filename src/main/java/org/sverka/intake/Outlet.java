package org.sverka.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the outlet by what the article says of itself: "reports X" in the opening or at the end, a
 * label, a photographer's agency. Who is merely quoted, or only lent a picture, is not taken.
 */
final class Outlet {
  private static final Set<String> REPORTS =
      Set.of(
          "сообщает",
          "сообщил",
          "сообщила",
          "сообщило",
          "сообщали",
          "передает",
          "передал",
          "передала",
          "передало",
          "пишет",
          "информирует",
          "хабарлайды",
          "хабарлады",
          "жазады",
          "жазды",
          "мәлімдейді");

  /** Words behind a name that say that it reports. */
  private static final Set<String> NAME_REPORTS =
      Set.of(
          "сообщает",
          "передает",
          "пишет",
          "reports",
          "reported",
          "writes",
          "хабарлауынша",
          "хабарлайды",
          "жазуынша",
          "тілшісі",
          "тілшісінің",
          "ақпаратынша",
          "correspondent");

  private static final Set<String> CORRESPONDENT =
      Set.of("корреспондент", "корреспондента", "корреспонденту", "собкор");

  private static final List<String> LABELS =
      List.of("источник", "source", "дереккөз", "дереккөзі", "издание", "outlet", "сайт");

  private static final int LINES_OF_OPENING = 4;
  private static final int LINES_OF_CLOSING = 3;

  private Outlet() {}

  static @Nullable String in(Story story, List<String> credits) {
    String found = null;
    List<Story.Line> opening = story.opening();
    for (int i = 0; found == null && i < Math.min(LINES_OF_OPENING, opening.size()); i++) {
      found = attribution(opening.get(i).text());
      found = found == null ? Dateline.of(opening.get(i).text()).outlet() : found;
      found = found == null ? DatedName.outlet(opening.get(i).text()) : found;
    }
    List<Story.Line> closing = story.closing();
    for (int i = closing.size();
        found == null && i-- > Math.max(0, closing.size() - LINES_OF_CLOSING); ) {
      String line = closing.get(i).text();
      found = labelled(line);
      found = found == null ? attribution(line) : found;
    }
    for (int i = 0; found == null && i < opening.size(); i++) {
      found = labelled(opening.get(i).text());
    }
    for (int i = 0; found == null && i < credits.size(); i++) {
      PhotoCredit credit = PhotoCredit.of(credits.get(i));
      found = credit == null || Agencies.isPictureDesk(credit.agency()) ? null : credit.agency();
    }
    return found;
  }

  /** The outlet that a line says reports it; null where it names none. */
  static @Nullable String attribution(String line) {
    List<String> words = Words.of(line);
    for (int i = 0; i < words.size(); i++) {
      String key = Words.key(words.get(i));
      String found = null;
      if (key.equals("reports") || (REPORTS.contains(key) && !Words.closes(words.get(i)))) {
        found = OutletName.at(words, i + 1);
      }
      if (found == null && CORRESPONDENT.contains(key)) {
        found = OutletName.at(words, i);
      }
      if (found == null && NAME_REPORTS.contains(key)) {
        found = before(words, i);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The name right before a word, where its form says that it is an outlet's. */
  private static @Nullable String before(List<String> words, int end) {
    for (int from = Math.max(0, end - 4); from < end; from++) {
      String name = joined(words, from, end);
      if (!name.isEmpty() && outletByForm(name, words.subList(from, end))) {
        return name;
      }
    }
    return null;
  }

  private static String joined(List<String> words, int from, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < end; i++) {
      String bare = OutletName.unsuffixed(Words.bare(words.get(i)));
      boolean inner = i < end - 1 && Words.closes(words.get(i));
      if (bare.isEmpty() || inner || (!Words.isCapitalised(bare) && !Agencies.isDomain(bare))) {
        return "";
      }
      name.append(name.isEmpty() ? "" : " ").append(bare);
    }
    return name.toString();
  }

  private static boolean outletByForm(String name, List<String> words) {
    if (words.size() == 1) {
      return Agencies.isDomain(name) || Agencies.isKnown(name);
    }
    String last = Words.bare(words.get(words.size() - 1));
    return Agencies.isKnown(name)
        || Agencies.isForm(Words.bare(words.get(0)))
        || Agencies.isEnglishWord(last);
  }

  /** The outlet behind a label like "Source:", or the host of an address there. */
  private static @Nullable String labelled(String line) {
    String value = Label.value(line, LABELS);
    if (value == null) {
      return null;
    }
    String host = WebAddress.host(value);
    return host != null ? host : value;
  }
}
