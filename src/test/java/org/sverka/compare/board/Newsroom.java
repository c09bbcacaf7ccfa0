package org.sverka.compare.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.model.Selector;
import org.sverka.model.Stance;
import org.sverka.model.TagId;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/** Builds articles, claims and evidence for tests of the board. */
public final class Newsroom {
  private static final Instant NOON = Instant.parse("2025-11-12T12:00:00Z");

  private final List<Article> articles = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  /**
   * @param published the day of November 2025; 0 where unknown
   */
  public Newsroom article(String name, @Nullable String outlet, int published) {
    return article(name, outlet, published, name + ".txt", 1);
  }

  Newsroom article(
      String name, @Nullable String outlet, int published, String source, int revision) {
    articles.add(
        new Article(
            new ArticleId(name),
            source,
            revision,
            "hash of " + name,
            new ArticleMetadata(
                name,
                TitleOrigin.HEADLINE,
                outlet,
                null,
                published == 0 ? null : LocalDate.of(2025, 11, published),
                Language.RUSSIAN),
            "UTF-8",
            1_000,
            1_000,
            List.of(),
            NOON));
    return this;
  }

  public Newsroom claim(String title, @Nullable Figure figure) {
    Instant made = NOON.plusSeconds(claims.size());
    claims.add(new Claim(new ClaimId(title), title, figure, "", made, made));
    return this;
  }

  /** Evidence of the last claim. */
  public Newsroom says(
      String article, String words, Stance stance, @Nullable Figure figure, TagId... tags) {
    int at = annotations.size() * 10;
    Annotation annotation =
        new Annotation(
            new AnnotationId("n" + annotations.size()),
            new ArticleId(article),
            new Selector(new TextRange(at, at + 4), words, "", ""),
            List.of(tags),
            "",
            null,
            "Ada",
            NOON,
            NOON);
    annotations.add(annotation);
    ClaimId claim = claims.get(claims.size() - 1).id();
    evidence.add(new Evidence(annotation.id(), claim, stance, figure));
    return this;
  }

  /** A figure that nobody has marked. */
  public FigureSpot seen(String article, String words, Figure figure) {
    Article its =
        articles.stream()
            .filter(each -> each.id().value().equals(article))
            .findFirst()
            .orElseThrow();
    return new FigureSpot(its, figure, new Selector(new TextRange(500, 504), words, "", ""));
  }

  public BoardContent content() {
    return new BoardContent(articles, claims, annotations, evidence);
  }

  /** So many billions of dollars. */
  public static Figure money(FigureComparator comparator, String billions) {
    return new Figure(
        FigureKind.MONEY,
        null,
        comparator,
        new BigDecimal(billions).scaleByPowerOfTen(9),
        null,
        "USD",
        null,
        Modality.FACT);
  }
}
