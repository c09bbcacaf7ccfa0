package org.sverka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sverka.text.Language;

class MarkdownTest {
  @Test
  void theTextStaysAndItsSignsAreFurniture() {
    String text =
        "# Паром **отменили** #\n\nРейс [отменили](https://example.org/a) из-за тумана.\n\n![туман](fog.jpg)\n\n---\n";
    Page page = Markdown.page(text);

    assertThat(page.text()).isEqualTo(text);
    assertThat(page.hints().title()).isEqualTo("Паром отменили");
    assertThat(furniture(page))
        .containsExactlyInAnyOrder(
            "# ", "**", "**", "#", "[", "](https://example.org/a)", "![туман](fog.jpg)", "---");
  }

  @Test
  void frontMatterSaysWhatIsKnown() {
    String text =
        "---\ntitle: \"Паром отменили\"\nsource: Береговой вестник\nauthor: Лидия Каменская\ndate: 2025-10-03\nlang: ru\n---\n\nРейс отменили.\n";
    Page page = Markdown.page(text);

    assertThat(page.hints())
        .isEqualTo(
            new Page.Hints(
                "Паром отменили",
                "Береговой вестник",
                "Лидия Каменская",
                LocalDate.of(2025, 10, 3),
                Language.RUSSIAN));
    assertThat(furniture(page)).containsExactly(text.substring(0, text.indexOf("\n\nРейс")));
  }

  @Test
  void anUnderlinedLineIsTheTitle() {
    Page page = Markdown.page("Ferry cancelled\n===\n\nThe ferry was cancelled.\n");

    assertThat(page.hints().title()).isEqualTo("Ferry cancelled");
    assertThat(furniture(page)).containsExactly("===");
  }

  @Test
  void aDashThatOpensATurnOfAnInterviewIsNoSign() {
    assertThat(Markdown.page("- Когда пойдёт паром?\n\n- Завтра.\n").furniture()).isEmpty();
  }

  @Test
  void bracketsThatNeverCloseAreText() {
    assertThat(Markdown.page("[[[[ ](").furniture()).isEmpty();
  }

  private static List<String> furniture(Page page) {
    return page.furniture().stream().map(range -> range.of(page.text())).toList();
  }

  @Test
  void aHeadingThatIsOnlyAPictureIsNoTitle() {
    assertThat(Markdown.page("# ![туман](fog.jpg)\n\nРейс отменили.\n").hints())
        .isEqualTo(Page.Hints.NONE);
    assertThat(Markdown.page("![туман](fog.jpg)\n===\n\n# Паром отменили\n").hints().title())
        .isEqualTo("Паром отменили");
  }
}
