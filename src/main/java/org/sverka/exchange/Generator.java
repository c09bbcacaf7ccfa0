package org.sverka.exchange;

import org.jspecify.annotations.Nullable;

/**
 * The program that writes a document, as the document names it.
 *
 * @param version as in the manifest of its jar; {@code development} where it runs without one
 */
public record Generator(String name, String version) {
  public static Generator thisProgram() {
    @Nullable String version = Generator.class.getPackage().getImplementationVersion();
    return new Generator("Sverka", version == null ? "development" : version);
  }
}
