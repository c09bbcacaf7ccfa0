package org.sverka.exchange;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.model.AnnotationId;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Change;
import org.sverka.model.Claim;
import org.sverka.model.ClaimId;
import org.sverka.model.Edit;
import org.sverka.model.Entity;
import org.sverka.model.Evidence;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Link;
import org.sverka.model.LinkKind;
import org.sverka.model.Modality;
import org.sverka.model.Quote;
import org.sverka.model.Selector;
import org.sverka.model.Stance;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.model.TitleOrigin;
import org.sverka.text.CodePoints;
import org.sverka.text.Language;
import org.sverka.text.TextHash;
import org.sverka.text.TextRange;

/** Articles with their texts and annotations, made up from a seed: the same seed, the same ones. */
record Coverage(AnnotatedArticles content, Map<String, String> texts) {
  static final Instant DAY = Instant.parse("2025-11-12T09:30:00Z");
  private static final List<String> WORDS =
      List.of(
          "порт",
          "отгрузил",
          "зерно",
          "в",
          "мае",
          "«караван»",
          "№ 7",
          "ё",
          "Қарағанды",
          "теңіз",
          "river",
          "barge",
          "said \"no\"",
          "back\\slash",
          "😀",
          "👩‍👩‍👧",
          "é",
          "tab\there",
          "30 млн",
          "\u2028",
          "\u00a0",
          "</script>",
          "1,5 %");

  static Coverage random(long seed, int articles, int annotationsEach) {
    return new Draft(new Random(seed)).coverage(articles, annotationsEach);
  }

  TextSource source() {
    return hash -> requireNonNull(texts.get(hash), "no text for " + hash);
  }

  String exported() {
    return exported(content, source(), DAY);
  }

  static String exported(AnnotatedArticles content, TextSource texts, Instant at) {
    StringWriter out = new StringWriter();
    try {
      new ExcerptsWriter("0.1.0").write(out, content, texts, at);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /** The same articles with nothing made from them yet. */
  AnnotatedArticles bare() {
    return new AnnotatedArticles(
        content.articles(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** What a workspace has after a change that only adds. */
  static AnnotatedArticles after(AnnotatedArticles before, @Nullable Change change) {
    List<Tag> tags = new ArrayList<>(before.tags());
    List<Claim> claims = new ArrayList<>(before.claims());
    List<Annotation> annotations = new ArrayList<>(before.annotations());
    List<Evidence> evidence = new ArrayList<>(before.evidence());
    List<Link> links = new ArrayList<>(before.links());
    for (Edit edit : change == null ? List.<Edit>of() : change.edits()) {
      if (edit.before() != null) {
        throw new AssertionError("an import alters nothing: " + edit);
      }
      Entity added = edit.entity();
      if (added instanceof Tag tag) {
        tags.add(tag);
      } else if (added instanceof Claim claim) {
        claims.add(claim);
      } else if (added instanceof Annotation annotation) {
        annotations.add(annotation);
      } else if (added instanceof Evidence tie) {
        evidence.add(tie);
      } else if (added instanceof Link link) {
        links.add(link);
      } else {
        throw new AssertionError("an import of annotations adds no " + added);
      }
    }
    return new AnnotatedArticles(before.articles(), tags, claims, annotations, evidence, links);
  }

  static Article article(String id, String source, String text) {
    return new Article(
        new ArticleId(id),
        source,
        1,
        TextHash.of(text),
        new ArticleMetadata(
            "Title of " + id,
            TitleOrigin.HEADLINE,
            "Outlet",
            null,
            LocalDate.of(2025, 11, 12),
            Language.ENGLISH),
        "UTF-8",
        text.codePointCount(0, text.length()),
        text.length(),
        List.of(),
        DAY);
  }

  static Annotation annotation(String id, Article article, String text, String exact) {
    int start = text.indexOf(exact);
    int end = start + exact.length();
    return new Annotation(
        new AnnotationId(id),
        article.id(),
        new Selector(
            new TextRange(start, end),
            exact,
            text.substring(Math.max(0, start - 8), start),
            text.substring(end, Math.min(text.length(), end + 8))),
        List.of(),
        "",
        null,
        "Sverka",
        DAY,
        DAY);
  }

  private record Draft(Random random) {
    Coverage coverage(int count, int annotationsEach) {
      List<Tag> tags = tags();
      List<Claim> claims = IntStream.range(0, 5).mapToObj(this::claim).toList();
      List<Article> articles = new ArrayList<>();
      List<Annotation> annotations = new ArrayList<>();
      List<Evidence> evidence = new ArrayList<>();
      Map<String, String> texts = new HashMap<>();
      for (int i = 0; i < count; i++) {
        String text = text();
        Article article = article(i, text);
        articles.add(article);
        texts.put(article.hash(), text);
        for (int j = 0; j < annotationsEach; j++) {
          Annotation annotation = annotation("n" + i + "-" + j, article, text, tags);
          annotations.add(annotation);
          for (int k = random.nextInt(3); k > 0; k--) {
            evidence.add(
                new Evidence(
                    annotation.id(), claims.get(k).id(), any(Stance.values()), figureOrNull()));
          }
        }
      }
      return new Coverage(
          new AnnotatedArticles(articles, tags, claims, annotations, evidence, links(annotations)),
          texts);
    }

    private List<Link> links(List<Annotation> annotations) {
      List<Link> links = new ArrayList<>();
      for (int i = 1; i < annotations.size(); i += 1 + random.nextInt(5)) {
        AnnotationId other = annotations.get(random.nextInt(i)).id();
        links.add(new Link(any(LinkKind.values()), annotations.get(i).id(), other));
      }
      return links;
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      int words = 30 + random.nextInt(60);
      for (int i = 0; i < words; i++) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
        text.append(random.nextInt(8) == 0 ? ". \n" : " ");
      }
      return text.toString();
    }

    private Article article(int number, String text) {
      return new Article(
          new ArticleId("a" + number),
          "folder/" + random.nextInt(3) + ".txt",
          1 + random.nextInt(3),
          TextHash.of(text),
          new ArticleMetadata(
              "Заголовок \"" + number + "\"",
              any(TitleOrigin.values()),
              orNull("Вестник"),
              orNull("А. Иванова"),
              random.nextBoolean() ? LocalDate.of(2025, 11, 1 + random.nextInt(3)) : null,
              any(Language.values())),
          "windows-1251",
          text.codePointCount(0, text.length()),
          text.length(),
          List.of(),
          time());
    }

    private List<Tag> tags() {
      List<Tag> tags = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        TagId parent = i > 0 && random.nextBoolean() ? tags.get(random.nextInt(i)).id() : null;
        Integer key = random.nextBoolean() ? i + 1 : null;
        String name = "Тема " + random.nextInt(5);
        tags.add(new Tag(new TagId("t" + i), name, "#0f6e6e", key, parent, "о чём", 10 - i));
      }
      return tags;
    }

    private Claim claim(int number) {
      String title = "Claim " + random.nextInt(3);
      return new Claim(new ClaimId("c" + number), title, figureOrNull(), "note\n2", time(), time());
    }

    private Annotation annotation(String id, Article article, String text, List<Tag> tags) {
      CodePoints codePoints = CodePoints.of(text);
      int length = codePoints.length();
      int start = random.nextInt(length);
      int end = Math.min(length, start + 1 + random.nextInt(40));
      TextRange range = codePoints.toChars(new TextRange(start, end));
      int before = codePoints.toChar(Math.max(0, start - 10));
      int behind = codePoints.toChar(Math.min(length, end + 10));
      return new Annotation(
          new AnnotationId(id),
          article.id(),
          new Selector(
              range,
              range.of(text),
              text.substring(before, range.start()),
              text.substring(range.end(), behind)),
          random
              .ints(random.nextInt(4), 0, tags.size())
              .mapToObj(each -> tags.get(each).id())
              .toList(),
          any(new String[] {"", "см. «там» \\ \"тут\" \u0001"}),
          random.nextBoolean() ? new Quote(orNull("Асель Нурланова")) : null,
          "Reader",
          time(),
          time());
    }

    private @Nullable Figure figureOrNull() {
      if (random.nextBoolean()) {
        return null;
      }
      BigDecimal value =
          any(
              new BigDecimal[] {
                new BigDecimal("3e10"), new BigDecimal("0.0000001"), new BigDecimal("-2.50")
              });
      FigureComparator comparator = any(FigureComparator.values());
      boolean range = comparator == FigureComparator.RANGE;
      return new Figure(
          any(FigureKind.values()),
          orNull("товарооборот"),
          comparator,
          range || random.nextBoolean() ? value : null,
          range ? value.add(BigDecimal.TEN) : null,
          orNull("USD"),
          orNull("2025-11"),
          any(Modality.values()));
    }

    private Instant time() {
      return DAY.plusMillis(random.nextInt(1_000_000_000));
    }

    private @Nullable String orNull(String value) {
      return random.nextBoolean() ? value : null;
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }
  }
}
