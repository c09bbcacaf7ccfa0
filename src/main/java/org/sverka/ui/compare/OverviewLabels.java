package org.sverka.ui.compare;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.overview.LikelySource;
import org.sverka.compare.overview.PairShare;
import org.sverka.model.Article;
import org.sverka.ui.ArticleLabels;
import org.sverka.ui.Messages;

/** How the overview puts things in words. */
final class OverviewLabels {
  private final Messages messages;
  private final ArticleLabels articles;
  private final NumberFormat percent;

  OverviewLabels(Messages messages) {
    this.messages = messages;
    this.articles = new ArticleLabels(messages);
    this.percent = NumberFormat.getPercentInstance(messages.locale());
  }

  String outlet(Article article) {
    return articles.outlet(article);
  }

  String date(Article article) {
    return articles.date(article.metadata().published());
  }

  /** Of 0 to 1; what is less than one per cent is said so. */
  String share(double share) {
    return share > 0 && share < 0.01 ? "< " + percent.format(0.01) : percent.format(share);
  }

  /** What two articles share, in a sentence or two. */
  String pair(PairShare pair, Article a, Article b) {
    return messages.get(
            "overview.pair",
            articles.outletAndDate(a),
            articles.outletAndDate(b),
            pair.words(),
            pair.passages(),
            share(pair.ofA()),
            share(pair.ofB()),
            pair.longest().words())
        + order(a, b);
  }

  private String order(Article a, Article b) {
    LocalDate one = a.metadata().published();
    LocalDate other = b.metadata().published();
    if (one == null || other == null || one.equals(other)) {
      return "";
    }
    return " " + messages.get("overview.first", articles.outlet(one.isBefore(other) ? a : b));
  }

  /** Why an article is the likely source of others. */
  String source(LikelySource source, @Nullable Article article, List<Article> all) {
    String name = article == null ? "" : articles.outletAndDate(article);
    List<String> others =
        all.stream()
            .filter(each -> source.others().contains(each.id()))
            .map(articles::outlet)
            .distinct()
            .toList();
    return messages.get(
        "overview.source." + source.reason().name(),
        name,
        String.join(", ", others),
        share(source.coverage()));
  }
}
