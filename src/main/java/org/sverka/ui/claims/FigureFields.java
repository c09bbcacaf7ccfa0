package org.sverka.ui.claims;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sverka.model.Figure;
import org.sverka.model.FigureComparator;
import org.sverka.model.FigureKind;
import org.sverka.model.Modality;
import org.sverka.ui.FigureLabels;
import org.sverka.ui.Messages;

/**
 * The fields of a figure: comparator, value, unit, date, what it measures, whether it is a fact.
 * Empty is no figure.
 */
final class FigureFields extends VBox {
  private final ChoiceBox<FigureComparator> comparator = new ChoiceBox<>();
  private final TextField value = new TextField();
  private final Label dash = new Label("–");
  private final TextField upper = new TextField();
  private final TextField unit = new TextField();
  private final TextField asOf = new TextField();
  private final TextField subject = new TextField();
  private final ChoiceBox<Modality> modality = new ChoiceBox<>();
  private final FigureLabels labels;
  private FigureKind kind = FigureKind.COUNT;

  FigureFields(Messages messages) {
    labels = new FigureLabels(messages);
    getStyleClass().add("figure-fields");
    comparator.getItems().setAll(FigureComparator.values());
    comparator.setConverter(
        new Names<>(each -> each.sign() + "  " + messages.get("comparator." + each.name())));
    comparator.setValue(FigureComparator.EQUAL);
    modality.getItems().setAll(Modality.values());
    modality.setConverter(new Names<>(each -> messages.get("modality." + each.name())));
    modality.setValue(Modality.FACT);
    name(comparator, messages.get("figure.comparator"));
    name(modality, messages.get("figure.modality"));
    field(value, messages.get("figure.value"), 150);
    field(upper, messages.get("figure.upper"), 150);
    field(unit, messages.get("figure.unit"), 90);
    field(asOf, messages.get("figure.as-of"), 90);
    field(subject, messages.get("figure.subject"), 200);
    value.getStyleClass().add("number");
    upper.getStyleClass().add("number");
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox.setHgrow(upper, Priority.ALWAYS);
    HBox.setHgrow(subject, Priority.ALWAYS);
    for (Node each : new Node[] {dash, upper}) {
      each.visibleProperty().bind(comparator.valueProperty().isEqualTo(FigureComparator.RANGE));
      each.managedProperty().bind(each.visibleProperty());
    }
    HBox first = new HBox(comparator, value, dash, upper, unit);
    HBox second = new HBox(subject, asOf, modality);
    first.getStyleClass().add("row");
    second.getStyleClass().add("row");
    getChildren().setAll(first, second);
  }

  private static void name(Node node, String name) {
    node.setAccessibleText(name);
  }

  private static void field(TextField field, String name, double width) {
    field.setPromptText(name);
    field.setPrefWidth(width);
    name(field, name);
  }

  void show(@Nullable Figure figure) {
    kind = figure == null ? FigureKind.COUNT : figure.kind();
    comparator.setValue(figure == null ? FigureComparator.EQUAL : figure.comparator());
    value.setText(figure == null ? "" : number(figure.value()));
    upper.setText(figure == null ? "" : number(figure.upper()));
    unit.setText(figure == null ? "" : labels.unit(figure));
    asOf.setText(figure == null ? "" : Objects.requireNonNullElse(figure.asOf(), ""));
    subject.setText(figure == null ? "" : Objects.requireNonNullElse(figure.subject(), ""));
    modality.setValue(figure == null ? Modality.FACT : figure.modality());
  }

  private String number(@Nullable BigDecimal number) {
    return number == null ? "" : labels.number(number);
  }

  /** Whether what stands in the number fields can be read. */
  boolean isValid() {
    return isNumber(value.getText()) && (!isRange() || isNumber(upper.getText()));
  }

  private boolean isRange() {
    return comparator.getValue() == FigureComparator.RANGE;
  }

  private boolean isNumber(String text) {
    return text.isBlank() || labels.numberOf(text).isPresent();
  }

  /** The figure; empty where nothing was filled in. */
  Optional<Figure> figure() {
    BigDecimal number = labels.numberOf(value.getText()).orElse(null);
    boolean said = number != null || !unit.getText().isBlank() || !asOf.getText().isBlank();
    if (!said) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure(
            kind,
            text(subject),
            comparator.getValue(),
            number,
            isRange() ? labels.numberOf(upper.getText()).orElse(null) : null,
            unit(),
            text(asOf),
            modality.getValue()));
  }

  private @Nullable String unit() {
    String typed = text(unit);
    return typed == null || kind == FigureKind.COUNT ? typed : labels.unitOf(typed);
  }

  private static @Nullable String text(TextField field) {
    String text = field.getText().strip();
    return text.isEmpty() ? null : text;
  }

  /** Names choices. */
  private static final class Names<T> extends StringConverter<T> {
    private final Function<T, String> names;

    Names(Function<T, String> names) {
      this.names = names;
    }

    @Override
    public String toString(@Nullable T choice) {
      return choice == null ? "" : names.apply(choice);
    }

    @Override
    public T fromString(String name) {
      throw new UnsupportedOperationException("a choice is chosen, not typed");
    }
  }
}
