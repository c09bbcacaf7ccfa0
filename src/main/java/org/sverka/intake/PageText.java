package org.sverka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the paragraphs of an element in their order. Mutable while it reads. */
final class PageText {
  /**
   * A paragraph, heading, item or caption.
   *
   * @param caption whether it belongs to a picture
   */
  record Block(String text, boolean caption) {}

  private static final Set<String> CAPTION_NAMES =
      Set.of("caption", "captions", "credit", "credits", "copyright", "photoauthor", "photocredit");

  /** Above this share of its text in links, a short block is a list of links. */
  private static final double LINKED = 0.6;

  private static final int LONGEST_LINKS = 200;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int linked;
  private int captions;

  private PageText() {}

  static List<Block> of(Element container) {
    PageText reading = new PageText();
    reading.read(container, false);
    reading.flush(false);
    return reading.blocks;
  }

  private void read(Element element, boolean inLink) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        append(text.getWholeText(), inLink);
      } else if (child instanceof Element inner) {
        readElement(inner, inLink);
      }
    }
  }

  private void readElement(Element element, boolean inLink) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
      return;
    }
    boolean link = inLink || name.equals("a");
    if (name.equals("td") || name.equals("th")) {
      append(current.isEmpty() ? "" : "\u00A0| ", false);
      read(element, link);
    } else if (element.isBlock() || name.equals("figcaption")) {
      boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r';
      flush(false);
      captions += caption(element) ? 1 : 0;
      read(element, link);
      flush(heading);
      captions -= caption(element) ? 1 : 0;
    } else {
      boolean caption = caption(element);
      if (caption) {
        flush(false);
        captions++;
      }
      read(element, link);
      if (caption) {
        flush(false);
        captions--;
      }
    }
  }

  private static boolean caption(Element element) {
    if (element.normalName().equals("figcaption")) {
      return true;
    }
    for (String part : element.className().toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (CAPTION_NAMES.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** White space of the markup is one space, as a browser shows it; a hard space stays. */
  private void append(String text, boolean inLink) {
    int before = current.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        char last = current.isEmpty() ? ' ' : current.charAt(current.length() - 1);
        if (last != ' ' && last != '\n') {
          current.append(' ');
        }
      } else {
        current.append(c);
      }
    }
    linked += inLink ? current.length() - before : 0;
  }

  /** One is a new line, two are a new paragraph. */
  private void lineBreak() {
    int end = current.length();
    while (end > 0 && current.charAt(end - 1) == ' ') {
      end--;
    }
    current.setLength(end);
    if (end > 0 && current.charAt(end - 1) == '\n') {
      flush(false);
    } else if (end > 0) {
      current.append('\n');
    }
  }

  private void flush(boolean heading) {
    String text = Blank.trim(current.toString());
    boolean links = text.length() <= LONGEST_LINKS && linked > LINKED * text.length();
    if (!text.isEmpty() && (heading || !links)) {
      blocks.add(new Block(text, captions > 0));
    }
    current.setLength(0);
    linked = 0;
  }
}
