package org.sverka.ui.compare;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sverka.compare.Passage;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.Hint;
import org.sverka.ui.theme.Icon;

/** The head of a gutter: how the panes scroll together, and which passage of how many. */
final class GutterBar extends VBox {
  private final Gap gap;
  private final Messages messages;
  private final Button following = new Button();
  private final Button place = new Button();
  private final Hint followingHint = Hint.on(following);
  private final Hint placeHint = Hint.on(place);
  private @Nullable Following shown;

  GutterBar(Gap gap, Messages messages, Runnable onNext) {
    this.gap = gap;
    this.messages = messages;
    getStyleClass().add("gutter-bar");
    following.getStyleClass().add("icon-button");
    following.setFocusTraversable(false);
    following.setOnAction(
        event -> gap.followingProperty().set(gap.followingProperty().get().next()));
    place.getStyleClass().add("passage-place");
    place.setFocusTraversable(false);
    place.setOnAction(event -> onNext.run());
    getChildren().setAll(following, place);
  }

  void show(boolean searching) {
    Following now = gap.followingProperty().get();
    if (now != shown) {
      shown = now;
      following.setGraphic(icon(now).node());
    }
    String how = messages.get("following." + now.name());
    following.setAccessibleText(how);
    followingHint.say(how);
    int all = gap.passages().size();
    Passage current = gap.currentProperty().get();
    String words =
        all == 0
            ? messages.get(searching ? "passages.searching" : "passages.none")
            : current == null
                ? messages.get("passages.count", all)
                : messages.get("passages.place", gap.passages().indexOf(current) + 1, all);
    place.setText(all == 0 ? (searching ? "…" : "–") : number(current, all));
    place.setDisable(all == 0);
    place.setAccessibleText(words);
    placeHint.say(words);
  }

  private String number(@Nullable Passage current, int all) {
    return current == null
        ? Integer.toString(all)
        : (gap.passages().indexOf(current) + 1) + "/" + all;
  }

  private static Icon icon(Following following) {
    return switch (following) {
      case PASSAGES -> Icon.FOLLOW_PASSAGES;
      case SHARE -> Icon.FOLLOW_SHARE;
      case FREE -> Icon.FOLLOW_NOTHING;
    };
  }
}
