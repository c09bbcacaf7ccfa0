package org.sverka.intake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sverka.text.TextRange;

/**
 * The article of a saved page, without menus, banners, comments and links to other articles.
 *
 * <p>In the manner of Arc90's Readability (2009): what is marked as another part of the page goes;
 * then the smallest element that holds most of the running text is the article, where running text
 * is text outside links. Its paragraphs are joined by a blank line. Captions stay, as furniture.
 */
final class HtmlPage {
  private static final int SHORTEST_HEADLINE = 12;

  private final PageParts parts = new PageParts();
  private final HtmlMetadata metadata = new HtmlMetadata();

  Page page(String html) {
    Document document = Jsoup.parse(html);
    Page.Hints hints = metadata.of(document);
    String heading = heading(document, hints.title());
    parts.removeOthers(document);
    List<PageText.Block> blocks = PageText.of(container(document.body()));
    if (blocks.isEmpty()) {
      blocks = PageText.of(document.body());
    }
    return join(withHeading(heading, blocks), titled(hints, blocks));
  }

  /** The heading on the page that is the title; null where the page does not show it as one. */
  private static @Nullable String heading(Document document, @Nullable String title) {
    return document.select("h1").stream()
        .map(heading -> Blank.trim(heading.text()))
        .filter(text -> text.equals(title))
        .findFirst()
        .orElse(null);
  }

  /** A title like "Outlet - Headline" gives way to the headline that the page shows. */
  private static Page.Hints titled(Page.Hints hints, List<PageText.Block> blocks) {
    String title = hints.title();
    for (PageText.Block block : blocks.subList(0, Math.min(3, blocks.size()))) {
      String text = block.text();
      if (title != null && text.length() >= SHORTEST_HEADLINE && title.contains(text)) {
        return new Page.Hints(
            text, hints.outlet(), hints.author(), hints.published(), hints.language());
      }
    }
    return hints;
  }

  /** The heading stands above the article where the container does not hold it. */
  private static List<PageText.Block> withHeading(
      @Nullable String heading, List<PageText.Block> blocks) {
    if (heading == null || blocks.isEmpty() || startsWith(blocks, heading)) {
      return blocks;
    }
    List<PageText.Block> all = new ArrayList<>();
    all.add(new PageText.Block(heading, false));
    all.addAll(blocks);
    return all;
  }

  private static boolean startsWith(List<PageText.Block> blocks, String heading) {
    return blocks.stream().limit(6).anyMatch(block -> block.text().equals(heading));
  }

  private static Element container(Element body) {
    RunningText running = RunningText.of(body);
    Element marked = running.bestMarked(body);
    if (marked.normalName().equals("article") || marked.hasAttr("itemprop")) {
      return marked;
    }
    Element at = marked;
    Element next = at;
    while (next != null) {
      at = next;
      next = running.childWithMost(at);
    }
    return at;
  }

  private static Page join(List<PageText.Block> blocks, Page.Hints hints) {
    StringBuilder text = new StringBuilder();
    List<TextRange> furniture = new ArrayList<>();
    for (PageText.Block block : blocks) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      text.append(block.text());
      if (block.caption()) {
        furniture.add(new TextRange(start, text.length()));
      }
    }
    return new Page(text.toString(), hints, furniture);
  }
}
