package org.sverka.exchange;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;

/**
 * Writes figures as every document of the program has them: the kind in lower case, the comparator
 * as its sign, numbers plain and without an exponent, {@code null} where unknown.
 */
public final class FigureJson {
  private final JsonWriter out;

  public FigureJson(JsonWriter out) {
    this.out = out;
  }

  /** The figure as an object, or {@code null}. */
  public void write(@Nullable Figure figure) throws IOException {
    if (figure == null) {
      out.nullValue();
      return;
    }
    out.beginObject();
    writeFields(figure);
    out.endObject();
  }

  /** The fields of the figure, into the object that is open. */
  public void writeFields(Figure figure) throws IOException {
    out.name("kind").value(ExcerptsFormat.spell(figure.kind()));
    out.name("subject").value(figure.subject());
    out.name("comparator").value(figure.comparator().sign());
    out.name("value");
    number(figure.value());
    out.name("upper");
    number(figure.upper());
    out.name("unit").value(figure.unit());
    out.name("asOf").value(figure.asOf());
    out.name("modality").value(ExcerptsFormat.spell(figure.modality()));
  }

  /** Gson writes small and large decimals with an exponent, which not every reader takes. */
  private void number(@Nullable BigDecimal number) throws IOException {
    if (number == null) {
      out.nullValue();
    } else {
      out.jsonValue(number.toPlainString());
    }
  }
}
