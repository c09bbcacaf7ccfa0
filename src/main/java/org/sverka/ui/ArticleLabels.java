package org.sverka.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Article;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.TitleOrigin;

/** How articles are named and ordered on the screen. */
public final class ArticleLabels {
  /** By publication, the undated last, then by source. */
  public static final Comparator<Article> BY_DATE =
      Comparator.comparing(
              (Article article) -> article.metadata().published(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Article::source)
          .thenComparingInt(Article::revision);

  private final Messages messages;

  public ArticleLabels(Messages messages) {
    this.messages = messages;
  }

  public String outlet(Article article) {
    String outlet = article.metadata().outlet();
    return outlet == null ? noOutlet() : outlet;
  }

  /** What stands for the outlet of an article that names none. */
  public String noOutlet() {
    return messages.get("article.no-outlet");
  }

  public String date(@Nullable LocalDate date) {
    return date == null
        ? messages.get("article.no-date")
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(messages.locale())
            .format(date);
  }

  /** {@code Outlet · 12 Nov 2025}. */
  public String outletAndDate(Article article) {
    LocalDate date = article.metadata().published();
    return date == null ? outlet(article) : outlet(article) + " · " + date(date);
  }

  /** Whether the title is only the start of the text, so that it is shown as such. */
  public static boolean isTitleOfText(Article article) {
    return article.metadata().titleOrigin() == TitleOrigin.FIRST_SENTENCE;
  }

  /** The whole title with where it and the article come from, for a tooltip. */
  public String titleAndSource(Article article) {
    String title = article.metadata().title();
    String origin = isTitleOfText(article) ? "\n" + messages.get("title.from-sentence") : "";
    return title + origin + "\n" + article.source();
  }

  /** Whether every word stands in the title, outlet, author or source. Lower-case words. */
  public boolean matches(Article article, List<String> words) {
    ArticleMetadata metadata = article.metadata();
    String all =
        Stream.of(metadata.title(), outlet(article), metadata.author(), article.source())
            .filter(part -> part != null)
            .reduce("", (left, right) -> left + "\n" + right)
            .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }
}
