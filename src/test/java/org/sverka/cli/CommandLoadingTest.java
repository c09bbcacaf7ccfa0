package org.sverka.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/**
 * The window asks whether it is meant before it opens, and must not wait for a library it never
 * uses.
 */
class CommandLoadingTest {
  @Test
  void askingWhetherAnArgumentIsACommandNeedsNoLibrary()
      throws IOException, ReflectiveOperationException {
    URL own = CommandLineProgram.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader alone =
        new URLClassLoader(new URL[] {own}, ClassLoader.getPlatformClassLoader())) {
      Class<?> program = alone.loadClass(CommandLineProgram.class.getName());
      assertThat(program.getMethod("isCommand", String.class).invoke(null, "import"))
          .isEqualTo(true);
      Object instance = program.getConstructor().newInstance();
      assertThatThrownBy(
              () ->
                  program
                      .getMethod("run", String[].class, PrintStream.class, PrintStream.class)
                      .invoke(instance, new String[] {"--help"}, System.out, System.err))
          .isInstanceOf(InvocationTargetException.class)
          .hasRootCauseInstanceOf(ClassNotFoundException.class);
    }
  }
}
