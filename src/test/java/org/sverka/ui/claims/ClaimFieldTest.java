package org.sverka.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sverka.model.Stance;
import org.sverka.ui.Messages;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ClaimFieldTest {
  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void onlyEvidenceIsAskedForAStance() {
    assertThat(field(Stance.DISPUTES).lookupAll(".segments")).hasSize(1);
    assertThat(field(null).lookupAll(".segments")).isEmpty();
  }

  @Test
  void theWholeTitleIsSelectedAndSeenFromItsBeginning() {
    ClaimField field = field(null);
    assertThat(field.titleField().getSelectedText()).isEqualTo("Маяк погас");
    assertThat(field.titleField().getCaretPosition()).isZero();
  }

  private static ClaimField field(@Nullable Stance held) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          ClaimField field =
              new ClaimField(
                  "Claim",
                  List.of(),
                  "Маяк погас",
                  null,
                  held,
                  new Messages(Locale.ENGLISH),
                  answer -> {});
          field.begin();
          return field;
        });
  }
}
