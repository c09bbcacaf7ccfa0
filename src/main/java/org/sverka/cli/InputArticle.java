package org.sverka.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sverka.compare.ComparedText;
import org.sverka.compare.FoundFigure;
import org.sverka.compare.StatedFigure;
import org.sverka.detect.figures.Figures;
import org.sverka.detect.quotes.QuoteMention;
import org.sverka.detect.quotes.Quotes;
import org.sverka.intake.ArticleDraft;
import org.sverka.model.ArticleId;
import org.sverka.text.CodePoints;
import org.sverka.text.Language;
import org.sverka.text.TextRange;

/**
 * An article that a command's paths mean.
 *
 * @param file as given, or below the folder as given
 */
record InputArticle(Path file, ArticleDraft draft, CodePoints codePoints) {
  static InputArticle of(Path file, ArticleDraft draft) {
    return new InputArticle(file, draft, CodePoints.of(draft.text()));
  }

  /** Its name where articles are compared that no workspace has. */
  ArticleId id() {
    return new ArticleId(file.toString());
  }

  String text() {
    return draft.text();
  }

  Language language() {
    return draft.metadata().language();
  }

  /** Somebody's words in it, in reading order; what enclosed ones say is said by the enclosing. */
  List<QuoteMention> utterances(Quotes quotes) {
    return quotes.find(text(), language()).stream().filter(q -> q.kind().isUtterance()).toList();
  }

  /** Its figures, in reading order. */
  List<FoundFigure> figures(Figures figures) {
    return figures.find(text(), language(), draft.metadata().published()).stream()
        .map(
            mention ->
                new FoundFigure(
                    id(), mention.range(), new StatedFigure(mention.figure(), language())))
        .toList();
  }

  /** As it is compared: page furniture is not, and what is somebody's words is known. */
  ComparedText compared(List<QuoteMention> utterances) {
    List<TextRange> quoted = utterances.stream().map(QuoteMention::range).toList();
    return new ComparedText(id(), text(), language(), quoted, draft.furniture());
  }

  /** {@code file}, {@code start}, {@code end}, {@code exact}, into the object that is open. */
  void writePlace(JsonWriter json, TextRange range) throws IOException {
    TextRange counted = codePoints.fromChars(range);
    json.name("file").value(file.toString());
    json.name("start").value(counted.start());
    json.name("end").value(counted.end());
    json.name("exact").value(words(range));
  }

  String words(TextRange range) {
    return range.of(text());
  }

  /** The words of a range in one line. */
  String line(TextRange range) {
    return words(range).replaceAll("\\s+", " ").strip();
  }
}
