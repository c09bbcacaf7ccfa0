package org.sverka.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Change;
import org.sverka.model.ChangeKind;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Edit;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.model.Quote;
import org.sverka.model.Selector;
import org.sverka.model.Stance;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.model.TitleOrigin;
import org.sverka.text.Language;
import org.sverka.text.TextHash;
import org.sverka.text.TextRange;

/** Entities for the tests of this package. */
final class Made {
  static final Instant NOON = Instant.parse("2025-11-12T12:00:00.123456789Z");

  static final String KAZAKH = "Әліппе мен ұлттық үн: қоңыр күз, өңір, һәм ғылым.";

  /** Every code point behind the first emoji is two or more chars further on. */
  static final String EMOJI = "Снимок 📷 порта 🚢🚢 и подпись.\nВторой абзац 𝒜.";

  private Made() {}

  static Article article(String id, String text, TextRange... furniture) {
    return new Article(
        new ArticleId(id),
        "обзор/" + id + ".txt",
        1,
        TextHash.of(text),
        new ArticleMetadata(
            "Заголовок " + id,
            TitleOrigin.FIRST_SENTENCE,
            "Степной вестник",
            null,
            LocalDate.of(2025, 11, 12),
            Language.KAZAKH),
        "windows-1251",
        text.codePointCount(0, text.length()),
        text.length(),
        List.of(furniture),
        NOON);
  }

  static Annotation annotation(String id, Article article, String text, TextRange range) {
    return new Annotation(
        new AnnotationId(id),
        article.id(),
        new Selector(range, range.of(text), text.substring(0, range.start()), ""),
        List.of(),
        "",
        null,
        "reader",
        NOON,
        NOON);
  }

  static Annotation full(Annotation annotation, List<TagId> tags) {
    return annotation
        .withTags(tags, NOON.plusMillis(5))
        .withNote("нота\n\u0000 \"с кавычками\" \\ и 🚢", NOON.plusSeconds(1))
        .withQuote(new Quote("Әсел"), NOON.plusSeconds(2));
  }

  static Tag tag(String id, @Nullable String parent, int position) {
    return new Tag(
        new TagId(id),
        "тег " + id,
        "#0f6e6e",
        position % 9 == 0 ? null : position % 9,
        parent == null ? null : new TagId(parent),
        "о чём",
        position);
  }

  static Figure figure(String value) {
    return new Figure(
        FigureKind.MONEY,
        "товарооборот",
        FigureComparator.APPROACHING,
        new BigDecimal(value),
        null,
        "USD",
        "2025-11",
        Modality.GOAL);
  }

  static Claim claim(String id, @Nullable Figure figure) {
    return new Claim(new ClaimId(id), "утверждение " + id, figure, "", NOON, NOON);
  }

  static Evidence evidence(Annotation annotation, Claim claim, @Nullable Figure figure) {
    return new Evidence(annotation.id(), claim.id(), Stance.DISPUTES, figure);
  }

  static Change change(Edit... edits) {
    return Change.of(ChangeKind.MARK, NOON, List.of(edits));
  }
}
