package org.sverka.app.suggest;

import java.time.Instant;
import java.util.List;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.text.TextHash;
import org.sverka.text.TextRange;

/** Articles for the tests of this package. */
final class Articles {
  private Articles() {}

  static Article article(String text, Language language, TextRange... furniture) {
    return new Article(
        new ArticleId("порт"),
        "порт.txt",
        1,
        TextHash.of(text),
        new ArticleMetadata("Порт", TitleOrigin.HEADLINE, "Маяк", null, null, language),
        "UTF-8",
        text.codePointCount(0, text.length()),
        text.length(),
        List.of(furniture),
        Instant.EPOCH);
  }
}
