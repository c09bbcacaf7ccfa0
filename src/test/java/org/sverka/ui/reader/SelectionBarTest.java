package org.sverka.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sverka.model.Tag;
import org.sverka.model.TagId;
import org.sverka.ui.Messages;
import org.sverka.ui.theme.StyleSheets;
import org.sverka.ui.theme.Tone;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SelectionBarTest {
  private static final SelectionBar.Actions NOTHING =
      new SelectionBar.Actions() {
        @Override
        public void tag(TagId tag) {}

        @Override
        public void highlight() {}

        @Override
        public void quote() {}

        @Override
        public void claim() {}

        @Override
        public void note() {}
      };

  @ParameterizedTest
  @CsvSource({"ru, 1200", "ru, 375", "kk, 300", "ru, 200", "en, 150"})
  void theBarIsNoWiderThanItsPaneNorThanItHasToBe(String language, double room) throws Exception {
    double width =
        onFx(
            () -> {
              SelectionBar bar = bar(language, tags(9), room);
              return bar.prefWidth(-1);
            });
    assertThat(width).isLessThanOrEqualTo(Math.min(480, room));
  }

  @Test
  void tagsStandInTheOrderOfTheirKeysWithNamesWhereThereIsRoom() throws Exception {
    List<Tag> tags = new ArrayList<>(tags(9));
    Collections.reverse(tags);
    List<String> names = tags(9).stream().map(Tag::name).toList();
    assertThat(onFx(() -> tagWords(bar("ru", tags, 375)))).isEqualTo(names);
    assertThat(onFx(() -> tagWords(bar("ru", tags, 200)))).isEqualTo(Collections.nCopies(9, ""));
  }

  private static List<String> tagWords(SelectionBar bar) {
    return bar.lookupAll(".tag-button").stream().map(node -> ((Labeled) node).getText()).toList();
  }

  private static SelectionBar bar(String language, List<Tag> tags, double room) {
    SelectionBar bar =
        new SelectionBar(
            tags, Tone.LIGHT, new Messages(Locale.forLanguageTag(language)), NOTHING, room);
    Scene scene = new Scene(bar);
    new StyleSheets(scene).follow(new SimpleObjectProperty<>(Tone.LIGHT));
    bar.applyCss();
    return bar;
  }

  private static List<Tag> tags(int count) {
    return Stream.iterate(1, key -> key <= count, key -> key + 1)
        .map(
            key ->
                new Tag(
                    new TagId("t" + key),
                    key + " культура и образование",
                    "#6ea8e5",
                    key,
                    null,
                    "",
                    key))
        .toList();
  }

  private static <T> T onFx(Callable<T> work) throws Exception {
    FxToolkit.registerPrimaryStage();
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
