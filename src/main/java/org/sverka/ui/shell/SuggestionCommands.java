package org.sverka.ui.shell;

import org.sverka.ui.Messages;
import org.sverka.ui.dialogs.Question;
import org.sverka.ui.inspector.Inspector;
import org.sverka.ui.reader.ReaderActions.SuggestionActions;
import org.sverka.ui.suggestions.SuggestionList;
import org.sverka.ui.suggestions.SuggestionsModel;

/** What keys and menus do with what the program suggests. */
final class SuggestionCommands implements SuggestionActions, SuggestionList.Actions {
  private final SuggestionsModel model;
  private final Question question;
  private final Messages messages;

  SuggestionCommands(SuggestionsModel model, Question question, Messages messages) {
    this.model = model;
    this.question = question;
    this.messages = messages;
  }

  SuggestionsModel model() {
    return model;
  }

  @Override
  public boolean step(int by) {
    return model.step(by);
  }

  @Override
  public boolean goTo(int offset) {
    return model.goTo(offset);
  }

  @Override
  public boolean accept() {
    return model.accept();
  }

  @Override
  public boolean dismiss() {
    return model.dismiss();
  }

  @Override
  public boolean letGo() {
    return model.letGo();
  }

  @Override
  public void askToAcceptAll(long quotes, long figures) {
    question.ask(
        messages.get("suggestions.accept-all.heading"),
        messages.get("suggestions.accept-all.sentence", quotes, figures),
        messages.get("suggestions.accept-all.yes"),
        model::acceptAll);
  }

  /** The panel with the list comes forward. */
  void showList(SidePanels panels, Inspector inspector) {
    panels.wantInspector();
    inspector.showSuggestions();
  }
}
