package org.sverka.detect.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sverka.model.Figure;
import org.sverka.text.Language;
import org.sverka.text.Morphology;

/** Scores real articles against hand-made answers, where they lie beside the project. */
class FigureGoldTest {
  private static final Path GOLD = Path.of("../shared/gold/claims.json");
  private static final Set<String> ASIDE = Set.of("date", "ordinal");

  @Test
  void findsTheFiguresOfRealArticlesWithTheirValues() throws IOException {
    assumeTrue(Files.exists(GOLD), "no hand-made answers beside the project");
    Figures figures = new Figures(Morphology.load());
    int wanted = 0;
    int right = 0;
    for (JsonElement element :
        JsonParser.parseString(Files.readString(GOLD)).getAsJsonObject().getAsJsonArray("claims")) {
      JsonObject claim = element.getAsJsonObject();
      if (claim.get("optional").getAsBoolean() || ASIDE.contains(claim.get("kind").getAsString())) {
        continue;
      }
      String text = Files.readString(Path.of("../shared/corpus", claim.get("file").getAsString()));
      wanted++;
      right += found(figures.find(text, Language.RUSSIAN), claim) ? 1 : 0;
    }
    System.out.println("gold: " + right + " of " + wanted);
    assertThat(right).isEqualTo(wanted);
  }

  /** The hand-made spans hold the comparator too, so ours lies inside. */
  private static boolean found(List<FigureMention> mentions, JsonObject claim) {
    int start = claim.get("start_utf16").getAsInt();
    int end = claim.get("end_utf16").getAsInt();
    for (FigureMention mention : mentions) {
      Figure figure = mention.figure();
      boolean inside = mention.range().start() >= start - 2 && mention.range().end() <= end;
      JsonElement value = claim.get("value");
      boolean same =
          value.isJsonNull()
              ? figure.value() == null
              : figure.value() != null
                  && figure.value().compareTo(new BigDecimal(value.getAsString())) == 0;
      if (inside && same) {
        return true;
      }
    }
    return false;
  }
}
