package org.sverka.exchange;

import static java.util.Objects.requireNonNull;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Annotation;
import org.sverka.model.Article;
import org.sverka.model.ArticleId;
import org.sverka.model.ArticleMetadata;
import org.sverka.model.Claim;
import org.sverka.model.Evidence;
import org.sverka.model.Link;
import org.sverka.model.Quote;
import org.sverka.model.Selector;
import org.sverka.model.Tag;

/**
 * Writes the program's own JSON, as {@code src/docs/excerpts.md} describes it. Streams: one
 * article's text is in memory at a time. Two calls with equal content differ in {@code exportedAt}
 * alone.
 */
public final class ExcerptsWriter {
  private final String programVersion;

  /**
   * @param programVersion which the document names as its generator's
   */
  public ExcerptsWriter(String programVersion) {
    this.programVersion = programVersion;
  }

  /**
   * @param out written through and left open
   * @throws IOException when {@code out} cannot be written
   * @throws IllegalArgumentException when an annotation reaches beyond its article's text
   */
  public void write(Writer out, AnnotatedArticles content, TextSource texts, Instant exportedAt)
      throws IOException {
    UnlockedBuffer buffer = new UnlockedBuffer(out);
    JsonWriter json = new JsonWriter(buffer);
    json.setStrictness(Strictness.STRICT);
    json.setFormattingStyle(FormattingStyle.PRETTY.withIndent(" "));
    new Document(json, content).write(texts, exportedAt, programVersion);
    buffer.write('\n');
    json.flush();
  }

  /** One document being written. */
  private static final class Document {
    private final JsonWriter json;
    private final FigureJson figures;
    private final AnnotatedArticles content;

    Document(JsonWriter json, AnnotatedArticles content) {
      this.json = json;
      this.figures = new FigureJson(json);
      this.content = content;
    }

    void write(TextSource texts, Instant exportedAt, String version) throws IOException {
      json.beginObject();
      json.name("format").value(ExcerptsFormat.NAME);
      json.name("version").value(ExcerptsFormat.VERSION);
      json.name("exportedAt").value(exportedAt.toString());
      json.name("generator").beginObject();
      json.name("name").value("Sverka");
      json.name("version").value(version);
      json.endObject();
      json.name("articles").beginArray();
      for (Article article : content.articles()) {
        article(article);
      }
      json.endArray();
      json.name("tags").beginArray();
      for (Tag tag : content.tags()) {
        tag(tag);
      }
      json.endArray();
      json.name("claims").beginArray();
      for (Claim claim : content.claims()) {
        claim(claim);
      }
      json.endArray();
      json.name("excerpts").beginArray();
      excerpts(texts);
      json.endArray();
      json.name("links").beginArray();
      for (Link link : content.links()) {
        link(link);
      }
      json.endArray();
      json.endObject();
    }

    private void article(Article article) throws IOException {
      ArticleMetadata metadata = article.metadata();
      json.beginObject();
      json.name("id").value(article.id().value());
      json.name("source").value(article.source());
      json.name("revision").value(article.revision());
      json.name("hash").value(article.hash());
      json.name("title").value(metadata.title());
      json.name("titleOrigin").value(ExcerptsFormat.spell(metadata.titleOrigin()));
      json.name("outlet").value(metadata.outlet());
      json.name("author").value(metadata.author());
      json.name("published").value(string(metadata.published()));
      json.name("language").value(metadata.language().tag());
      json.name("charset").value(article.charset());
      json.name("length").value(article.codePoints());
      json.endObject();
    }

    private void tag(Tag tag) throws IOException {
      json.beginObject();
      json.name("id").value(tag.id().value());
      json.name("name").value(tag.name());
      json.name("colour").value(tag.colour());
      json.name("key").value(tag.shortcut());
      json.name("parent").value(string(tag.parent()));
      json.name("description").value(tag.description());
      json.endObject();
    }

    private void claim(Claim claim) throws IOException {
      json.beginObject();
      json.name("id").value(claim.id().value());
      json.name("title").value(claim.title());
      json.name("figure");
      figures.write(claim.figure());
      json.name("note").value(claim.note());
      json.name("created").value(claim.created().toString());
      json.name("modified").value(claim.modified().toString());
      json.endObject();
    }

    /** Annotations and evidence are both in the order of annotations, so one pass joins them. */
    private void excerpts(TextSource texts) throws IOException {
      Map<ArticleId, Article> articles = new HashMap<>();
      content.articles().forEach(each -> articles.put(each.id(), each));
      List<Evidence> evidence = content.evidence();
      int nextTie = 0;
      @Nullable ExcerptedText text = null;
      for (Annotation annotation : content.annotations()) {
        if (text == null || !text.article().id().equals(annotation.article())) {
          Article article = requireNonNull(articles.get(annotation.article()));
          text = new ExcerptedText(article, texts.text(article.hash()));
        }
        int tie = nextTie;
        while (nextTie < evidence.size()
            && evidence.get(nextTie).annotation().equals(annotation.id())) {
          nextTie++;
        }
        excerpt(annotation, text, evidence.subList(tie, nextTie));
      }
    }

    private void excerpt(Annotation annotation, ExcerptedText text, List<Evidence> ties)
        throws IOException {
      Selector selector = annotation.selector();
      json.beginObject();
      json.name("id").value(annotation.id().value());
      json.name("article").value(annotation.article().value());
      ExcerptedText.Place place = text.place(annotation);
      json.name("start").value(place.start());
      json.name("end").value(place.end());
      json.name("exact").value(selector.exact());
      ExcerptedText.Place sentence = text.sentenceAround(annotation);
      json.name("sentence").beginObject();
      json.name("start").value(sentence.start());
      json.name("end").value(sentence.end());
      json.name("exact").value(sentence.words());
      json.endObject();
      json.name("prefix").value(selector.prefix());
      json.name("suffix").value(selector.suffix());
      json.name("tags").beginArray();
      for (var tag : annotation.tags()) {
        json.value(tag.value());
      }
      json.endArray();
      json.name("note").value(annotation.note());
      quote(annotation.quote());
      json.name("claims").beginArray();
      for (Evidence tie : ties) {
        json.beginObject();
        json.name("claim").value(tie.claim().value());
        json.name("stance").value(ExcerptsFormat.spell(tie.stance()));
        json.name("figure");
        figures.write(tie.figure());
        json.endObject();
      }
      json.endArray();
      json.name("author").value(annotation.author());
      json.name("created").value(annotation.created().toString());
      json.name("modified").value(annotation.modified().toString());
      json.endObject();
    }

    private void link(Link link) throws IOException {
      json.beginObject();
      json.name("first").value(link.first().value());
      json.name("second").value(link.second().value());
      json.name("kind").value(ExcerptsFormat.spell(link.kind()));
      json.endObject();
    }

    private void quote(@Nullable Quote quote) throws IOException {
      json.name("quote");
      if (quote == null) {
        json.nullValue();
      } else {
        json.beginObject();
        json.name("speaker").value(quote.speaker());
        json.endObject();
      }
    }

    private static @Nullable String string(@Nullable Object value) {
      return value == null ? null : value.toString();
    }
  }
}
