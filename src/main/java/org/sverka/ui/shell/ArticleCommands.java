package org.sverka.ui.shell;

import org.sverka.model.Article;
import org.sverka.ui.Desk;
import org.sverka.ui.Marking;
import org.sverka.ui.Messages;
import org.sverka.ui.dialogs.MetadataCard;
import org.sverka.ui.dialogs.Question;
import org.sverka.ui.library.Library;

/** What the library can do with an article. */
final class ArticleCommands implements Library.Actions {
  private final Desk desk;
  private final Marking marking;
  private final MetadataCard metadata;
  private final Question question;
  private final Messages messages;

  ArticleCommands(
      Desk desk, Marking marking, MetadataCard metadata, Question question, Messages messages) {
    this.desk = desk;
    this.marking = marking;
    this.metadata = metadata;
    this.question = question;
    this.messages = messages;
  }

  @Override
  public void editMetadata(Article article) {
    metadata.edit(
        article, changed -> marking.apply(marking.edits().metadata(article, held -> changed)));
  }

  @Override
  public void remove(Article article) {
    int count = desk.workspace().map(its -> its.annotations(article.id()).size()).orElse(0);
    question.ask(
        messages.get("article.remove.title"),
        messages.get("article.remove.sentence", article.metadata().title(), count),
        messages.get("library.remove"),
        () -> marking.apply(marking.edits().remove(article)));
  }
}
