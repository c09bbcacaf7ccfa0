package org.sverka.intake;

import org.jsoup.Jsoup;

/** The article of a saved page. */
final class HtmlPage {
  Page page(String html) {
    return Page.plain(Jsoup.parse(html).body().wholeText());
  }
}
