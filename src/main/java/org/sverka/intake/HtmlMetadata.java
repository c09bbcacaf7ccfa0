package org.sverka.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sverka.text.Language;

/**
 * What a saved page says about its article: in JSON-LD ({@code schema.org/NewsArticle}), in the
 * properties of Open Graph, in {@code meta} elements, and in marked elements of the page.
 */
final class HtmlMetadata {
  private static final int LONGEST_OUTLET = 48;
  private static final int LONGEST_AUTHOR = 80;
  private static final List<String> JOINTS = List.of(" | ", " — ", " – ", " :: ", " • ", " - ");

  Page.Hints of(Document document) {
    JsonLd json = JsonLd.of(document);
    String whole = clean(document.title());
    String shared = first(meta(document, "og:title", "twitter:title"), json.headline());
    String title = first(heading(document, shared == null ? whole : shared), shared);
    title = title == null && whole != null ? cut(whole) : title;
    String outlet = outlet(document, json, title, whole);
    return new Page.Hints(
        title == null ? null : withoutOutlet(title, outlet),
        outlet,
        author(document, json, outlet),
        date(document, json),
        language(document));
  }

  /** The h1 that says what the page's title says; the only one where none does. */
  private static @Nullable String heading(Document document, @Nullable String title) {
    List<Element> headings = document.select("h1");
    for (Element heading : headings) {
      String text = clean(heading.text());
      if (text != null && title != null && small(title).contains(small(text))) {
        return text;
      }
    }
    Element marked = headings.stream().filter(HtmlMetadata::inArticle).findFirst().orElse(null);
    Element only = headings.size() == 1 ? headings.get(0) : null;
    Element heading = marked != null ? marked : only;
    return heading == null ? null : clean(heading.text());
  }

  private static @Nullable String outlet(
      Document document, JsonLd json, @Nullable String title, @Nullable String whole) {
    String named =
        first(
            shortName(meta(document, "og:site_name")),
            shortName(json.publisher()),
            shortName(meta(document, "application-name")));
    if (named != null) {
      return named;
    }
    if (title != null && whole != null && small(whole).startsWith(small(title))) {
      String rest = whole.substring(title.length());
      for (String joint : JOINTS) {
        if (rest.startsWith(joint) && rest.length() - joint.length() <= LONGEST_OUTLET) {
          return clean(rest.substring(joint.length()));
        }
      }
    }
    Element canonical = document.selectFirst("link[rel=canonical]");
    String address =
        first(meta(document, "og:url"), canonical == null ? null : canonical.attr("href"));
    return address == null ? null : WebAddress.host(address);
  }

  private static @Nullable String shortName(@Nullable String name) {
    return name == null || name.length() > LONGEST_OUTLET ? null : name;
  }

  private static @Nullable String author(Document document, JsonLd json, @Nullable String outlet) {
    String named = first(json.author(), meta(document, "author", "article:author", "dc.creator"));
    if (named == null || named.contains("://")) {
      Element marked =
          document.select("[itemprop=author], [rel=author], .author, .byline").stream()
              .filter(element -> element.hasAttr("itemprop") || inArticle(element))
              .findFirst()
              .orElse(null);
      named = marked == null ? null : clean(marked.text());
    }
    if (named == null || named.length() > LONGEST_AUTHOR) {
      return null;
    }
    String labelled = Byline.labelled(named);
    String author = labelled == null ? named : labelled;
    // Sites put their own name where nobody is named.
    return (outlet != null && small(outlet).equals(small(author))) || Agencies.isDomain(author)
        ? null
        : author;
  }

  private static @Nullable LocalDate date(Document document, JsonLd json) {
    LocalDate found = parse(meta(document, "article:published_time"));
    found = found == null ? parse(json.published()) : found;
    found =
        found == null
            ? parse(meta(document, "datepublished", "pubdate", "publishdate", "dc.date", "date"))
            : found;
    List<Element> times = new ArrayList<>(document.select("time, [itemprop=datePublished]"));
    times.sort(Comparator.comparing((Element time) -> !inArticle(time)));
    for (Element time : times) {
      if (found == null) {
        found =
            parse(
                first(
                    clean(time.attr("datetime")), clean(time.attr("content")), clean(time.text())));
      }
    }
    return found;
  }

  /**
   * Whether an element stands in what the page marks as its article. Asked of few elements, because
   * a selector that asked it of all would take long on a page of deep nesting.
   */
  private static boolean inArticle(Element element) {
    return element.closest("article, main") != null;
  }

  private static @Nullable LocalDate parse(@Nullable String written) {
    Dates.Found found = written == null ? null : Dates.at(written, 0);
    return found == null ? null : found.date();
  }

  private static @Nullable Language language(Document document) {
    Element root = document.selectFirst("html");
    String tag = root == null ? "" : small(root.attr("lang"));
    Language language = Language.ofTag(tag.length() > 2 ? tag.substring(0, 2) : tag);
    return language == Language.OTHER ? null : language;
  }

  private static @Nullable String meta(Document document, String... names) {
    for (String name : names) {
      for (Element meta : document.select("meta[content]")) {
        boolean named =
            meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
        String content = named ? clean(meta.attr("content")) : null;
        if (content != null) {
          return content;
        }
      }
    }
    return null;
  }

  /** "Headline | Outlet" without the outlet. */
  private static String withoutOutlet(String title, @Nullable String outlet) {
    for (String joint : JOINTS) {
      if (outlet != null && small(title).endsWith(joint + small(outlet))) {
        return title.substring(0, title.length() - joint.length() - outlet.length());
      }
    }
    return title;
  }

  private static String cut(String title) {
    int at = title.lastIndexOf(" | ");
    return at > 0 ? title.substring(0, at) : title;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String clean(@Nullable String text) {
    String trimmed = text == null ? "" : Blank.trim(text);
    return trimmed.isEmpty() ? null : trimmed;
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
