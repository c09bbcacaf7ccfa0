package org.sverka.ui.compare;

import java.text.NumberFormat;
import org.sverka.compare.Borrowing;
import org.sverka.compare.Passage;
import org.sverka.model.ArticleId;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Desk;
import org.sverka.ui.Messages;

/** How passages are put in words on the screen. */
final class PassageLabels {
  private final Desk desk;
  private final Messages messages;
  private final ArticleLabels articles;
  private final NumberFormat percent;

  PassageLabels(Desk desk, Messages messages) {
    this.desk = desk;
    this.messages = messages;
    this.articles = new ArticleLabels(messages);
    this.percent = NumberFormat.getPercentInstance(messages.locale());
  }

  /** {@code 12 words · 94 % alike · nearly the same}. */
  String of(Passage passage) {
    String kind = messages.get("passage.kind." + RibbonLook.of(passage).name());
    String alike = percent.format(Math.floor(passage.similarity() * 100) / 100);
    String words = messages.get("passage.label", passage.words(), alike, kind);
    if (!passage.borrowedWithoutAttribution()) {
      return words;
    }
    ArticleId borrower = passage.borrowing() == Borrowing.BY_A ? passage.a() : passage.b();
    return words + "\n" + messages.get("passage.borrowed", outlet(borrower));
  }

  String outlet(ArticleId article) {
    return desk.workspace().flatMap(its -> its.article(article)).map(articles::outlet).orElse("");
  }
}
