package org.sverka.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/** Articles; a part is a stretch of page furniture, in code points. */
final class ArticleTable extends EntityTable<Article, TextRange> {
  private static final Layout LAYOUT =
      new Layout(
          "article",
          List.of(
              "id",
              "source",
              "revision",
              "hash",
              "title",
              "title_origin",
              "outlet",
              "author",
              "published",
              "language",
              "charset",
              "code_points",
              "utf16_units",
              "imported"),
          1,
          "furniture",
          List.of("start_offset", "end_offset"),
          uses());

  private final Offsets offsets;

  ArticleTable(Database database, Offsets offsets) {
    super(database, Article.class, LAYOUT);
    this.offsets = offsets;
  }

  private static Map<String, String> uses() {
    Map<String, String> uses = new LinkedHashMap<>();
    uses.put("annotations", "SELECT count(*) FROM annotation WHERE article = ?");
    uses.put("dismissals", "SELECT count(*) FROM dismissal_place WHERE article = ?");
    return uses;
  }

  @Override
  List<@Nullable Object> values(Article article) {
    ArticleMetadata metadata = article.metadata();
    LocalDate published = metadata.published();
    return Arrays.asList(
        article.id().value(),
        article.source(),
        article.revision(),
        article.hash(),
        metadata.title(),
        Row.name(metadata.titleOrigin()),
        metadata.outlet(),
        metadata.author(),
        published == null ? null : published.toString(),
        metadata.language().tag(),
        article.charset(),
        article.codePoints(),
        article.chars(),
        article.imported().toString());
  }

  @Override
  List<List<Object>> partValues(Article article) throws SQLException {
    List<List<Object>> values = new ArrayList<>(article.furniture().size());
    for (TextRange range : article.furniture()) {
      TextRange stored = offsets.toFile(article, range);
      values.add(List.of(stored.start(), stored.end()));
    }
    return values;
  }

  @Override
  TextRange part(Row row) throws SQLException {
    return new TextRange(row.integer(), row.integer());
  }

  @Override
  Article entity(Row row, Function<String, List<TextRange>> parts) throws SQLException {
    ArticleId id = new ArticleId(row.text());
    String source = row.text();
    int revision = row.integer();
    String hash = row.text();
    String title = row.text();
    TitleOrigin titleOrigin = row.constant(TitleOrigin.class);
    String outlet = row.optionalText();
    String author = row.optionalText();
    String published = row.optionalText();
    Language language = Language.ofTag(row.text());
    Article article =
        new Article(
            id,
            source,
            revision,
            hash,
            new ArticleMetadata(
                title,
                titleOrigin,
                outlet,
                author,
                published == null ? null : LocalDate.parse(published),
                language),
            row.text(),
            row.integer(),
            row.integer(),
            List.of(),
            row.instant());
    offsets.know(article);
    List<TextRange> stored = parts.apply(id.value());
    return stored.isEmpty() ? article : withFurniture(article, stored);
  }

  private Article withFurniture(Article article, List<TextRange> stored) throws SQLException {
    List<TextRange> furniture = new ArrayList<>(stored.size());
    for (TextRange range : stored) {
      furniture.add(offsets.toMemory(article, range));
    }
    return new Article(
        article.id(),
        article.source(),
        article.revision(),
        article.hash(),
        article.metadata(),
        article.charset(),
        article.codePoints(),
        article.chars(),
        furniture,
        article.imported());
  }

  @Override
  String label(Article article) {
    return article.metadata().title();
  }
}
