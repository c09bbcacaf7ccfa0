package org.sverka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows the parts of a page that are not the article by their elements, roles and class names. */
final class PageParts {
  private static final String ELEMENTS =
      "script, style, noscript, template, nav, footer, aside, form, button, iframe, svg, select, input,"
          + " textarea, object, embed, canvas, audio, video, dialog, menu, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search],"
          + " [role=dialog], [role=alert], [role=alertdialog], [role=menu]";

  private static final Set<String> NAMES =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "menus",
          "breadcrumb",
          "breadcrumbs",
          "crumbs",
          "share",
          "shares",
          "sharing",
          "sharebar",
          "social",
          "socials",
          "related",
          "relevant",
          "recommend",
          "recommended",
          "recommendations",
          "similar",
          "comment",
          "comments",
          "disqus",
          "respond",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "banner",
          "banners",
          "ad",
          "ads",
          "adv",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "adsbygoogle",
          "promo",
          "sponsored",
          "sponsor",
          "subscribe",
          "subscription",
          "newsletter",
          "sidebar",
          "aside",
          "footer",
          "popup",
          "modal",
          "overlay",
          "widget",
          "rating",
          "pagination",
          "pager",
          "toolbar",
          "tags",
          "taglist",
          "popular",
          "trending",
          "login",
          "search",
          "skip",
          "print",
          "counter",
          "counters",
          "views",
          "readalso",
          "yarpp",
          "taboola",
          "outbrain",
          "mgid",
          "paywall",
          "donate",
          "telegram",
          "hidden",
          "offscreen");

  /** Whatever its name, an element with this share of the text holds the article. */
  private static final double TOO_MUCH = 0.5;

  /** Takes them out of the document. */
  void removeOthers(Document document) {
    keepHeadersOfArticles(document);
    RunningText before = RunningText.of(document.body());
    double most = TOO_MUCH * before.in(document.body());
    List<Element> others = new ArrayList<>(document.select(ELEMENTS));
    for (Element element : document.body().select("[class], [id], [style]")) {
      if (named(element) || invisible(element)) {
        others.add(element);
      }
    }
    for (Element element : others) {
      if (before.in(element) <= most || neverText(element)) {
        element.remove();
      }
    }
  }

  /** The header of the page goes, that of an article has its headline and date. */
  private static void keepHeadersOfArticles(Document document) {
    for (Element header : document.select("header")) {
      if (header.closest("article, main") == null) {
        header.remove();
      }
    }
  }

  private static boolean neverText(Element element) {
    return Set.of("script", "style", "template", "noscript", "svg").contains(element.normalName());
  }

  private static boolean invisible(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  private static boolean named(Element element) {
    if (Set.of("body", "html", "main", "article", "p").contains(element.normalName())) {
      return false;
    }
    return holdsName(element.className()) || holdsName(element.id());
  }

  /** Whether one of the words of a name is of the list: {@code article-share}, {@code shareBar}. */
  private static boolean holdsName(String names) {
    int from = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean end = i == names.length() || !Character.isLetter(names.charAt(i));
      boolean hump =
          !end
              && i > from
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (end || hump) {
        if (i > from && NAMES.contains(names.substring(from, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        from = end ? i + 1 : i;
      }
    }
    return false;
  }
}
