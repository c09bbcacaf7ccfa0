package org.sverka.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The units of figures that the program names itself, in one name for all languages; every other
 * unit is a currency code or a word of an article. This is the one table: what finds figures writes
 * these names, what compares them converts by it, and the screen has a word for each.
 *
 * <p>Sizes: the international yard and pound of 1959 (exact), a barrel of 42 US gallons. Units that
 * have different sizes in different countries, such as the gallon, convert to nothing.
 */
public enum KnownUnit {
  PERCENT("%"),
  PERCENTAGE_POINT("percentage point", "points", "100"),
  BASIS_POINT("basis point", "points", "1"),

  MICROGRAM("µg", "mass", "0.000001"),
  MILLIGRAM("mg", "mass", "0.001"),
  GRAM("g", "mass", "1"),
  KILOGRAM("kg", "mass", "1000"),
  QUINTAL("quintal", "mass", "100000"),
  TONNE("tonne", "mass", "1000000", "t"),
  POUND("pound", "mass", "453.59237"),
  OUNCE("ounce"),

  MILLIMETRE("mm", "length", "0.001"),
  CENTIMETRE("cm", "length", "0.01"),
  METRE("m", "length", "1"),
  KILOMETRE("km", "length", "1000"),
  INCH("inch", "length", "0.0254"),
  FOOT("foot", "length", "0.3048"),
  YARD("yard", "length", "0.9144"),
  MILE("mile", "length", "1609.344"),
  NAUTICAL_MILE("nautical mile", "length", "1852"),

  SQUARE_METRE("m²", "area", "1", "m2"),
  ARE("are", "area", "100"),
  HECTARE("hectare", "area", "10000", "ha"),
  SQUARE_KILOMETRE("km²", "area", "1000000", "km2"),
  SQUARE_FOOT("square foot", "area", "0.09290304"),
  ACRE("acre", "area", "4046.8564224"),
  SQUARE_MILE("square mile", "area", "2589988.110336"),

  LITRE("litre", "volume", "0.001", "l"),
  CUBIC_METRE("m³", "volume", "1", "m3"),
  CUBIC_KILOMETRE("km³", "volume", "1000000000", "km3"),
  BARREL("barrel", "volume", "0.158987294928"),
  GALLON("gallon"),
  BUSHEL("bushel"),

  WATT("W", "power", "1"),
  KILOWATT("kW", "power", "1000"),
  MEGAWATT("MW", "power", "1000000"),
  GIGAWATT("GW", "power", "1000000000"),
  HORSEPOWER("hp"),
  KILOWATT_HOUR("kWh", "energy", "1"),
  MEGAWATT_HOUR("MWh", "energy", "1000"),
  GIGAWATT_HOUR("GWh", "energy", "1000000"),
  TERAWATT_HOUR("TWh", "energy", "1000000000"),
  GIGACALORIE("Gcal"),
  KILOVOLT("kV"),

  GIGABYTE("GB", "data", "1"),
  TERABYTE("TB", "data", "1000"),
  CELSIUS("°C"),
  FAHRENHEIT("°F"),
  MAGNITUDE("magnitude"),

  SECOND("second", "time", "1", "s"),
  MINUTE("minute", "time", "60", "min"),
  HOUR("hour", "time", "3600", "h"),
  DAY("day", "time", "86400"),
  WEEK("week", "time", "604800"),
  MONTH("month", "calendar", "1"),
  QUARTER("quarter", "calendar", "3"),
  YEAR("year", "calendar", "12"),
  DECADE("decade", "calendar", "120"),
  CENTURY("century", "calendar", "1200"),

  /** A place in an order. */
  RANK("rank"),
  /** How many times another value. */
  RATIO("ratio"),
  /** How often: {@code time/week}. */
  TIME("time"),
  PERSON("person"),
  PIECE("piece"),
  SHARE("share");

  private static final Map<String, KnownUnit> BY_NAME = byName();

  private final String unitName;
  private final @Nullable String measures;
  private final BigDecimal size;
  private final @Nullable String symbol;

  KnownUnit(String unitName) {
    this(unitName, null, "1", null);
  }

  KnownUnit(String unitName, String measures, String size) {
    this(unitName, measures, size, null);
  }

  KnownUnit(String unitName, @Nullable String measures, String size, @Nullable String symbol) {
    this.unitName = unitName;
    this.measures = measures;
    this.size = new BigDecimal(size);
    this.symbol = symbol;
  }

  private static Map<String, KnownUnit> byName() {
    Map<String, KnownUnit> units = new HashMap<>();
    for (KnownUnit unit : values()) {
      units.put(key(unit.unitName), unit);
      if (unit.symbol != null) {
        units.put(key(unit.symbol), unit);
      }
    }
    return Map.copyOf(units);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * The unit of a name, or of a symbol that other programs write for it ({@code t}, {@code ha}).
   */
  public static Optional<KnownUnit> of(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name)));
  }

  /** As figures have it. */
  public String unitName() {
    return unitName;
  }

  /** What is measured, where there are other units for the same; null otherwise. */
  @Nullable String measures() {
    return measures;
  }

  /** How many of a unit that all that measure the same are counted in. */
  BigDecimal size() {
    return size;
  }
}
