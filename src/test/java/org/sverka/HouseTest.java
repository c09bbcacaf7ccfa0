package org.sverka;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of the house, each rule with its reason. */
class HouseTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sverka");

  private static final String[] PURE = {
    "org.sverka.text..",
    "org.sverka.model..",
    "org.sverka.anchor..",
    "org.sverka.detect..",
    "org.sverka.compare..",
    "org.sverka.query.."
  };

  @Test
  void everyPackageUsesOnlyWhatStandsBelowIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("org.sverka.text..")
        .layer("model")
        .definedBy("org.sverka.model..")
        .layer("finding")
        .definedBy(
            "org.sverka.anchor..",
            "org.sverka.detect..",
            "org.sverka.compare..",
            "org.sverka.query..")
        .layer("keeping")
        .definedBy("org.sverka.store..", "org.sverka.intake..", "org.sverka.exchange..")
        .layer("app")
        .definedBy("org.sverka.app..")
        .layer("faces")
        .definedBy("org.sverka.ui..", "org.sverka.cli..")
        .layer("roof")
        .definedBy("org.sverka")
        .whereLayer("roof")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("faces")
        .mayOnlyBeAccessedByLayers("roof")
        .whereLayer("app")
        .mayOnlyBeAccessedByLayers("faces", "roof")
        .whereLayer("keeping")
        .mayOnlyBeAccessedByLayers("app", "faces", "roof")
        .whereLayer("finding")
        .mayOnlyBeAccessedByLayers("keeping", "app", "faces", "roof")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("finding", "keeping", "app", "faces", "roof")
        .because(
            "a floor that leans on the one above it can be neither understood nor tested alone")
        .check(PROGRAM);
  }

  @Test
  void theRoomsOfAFloorDoNotUseEachOther() {
    for (String room : new String[] {"store", "intake", "exchange"}) {
      noClasses()
          .that()
          .resideInAPackage("org.sverka." + room + "..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.sverka.store..", "org.sverka.intake..", "org.sverka.exchange..")
                  .and(not(resideInAPackage("org.sverka." + room + ".."))))
          .because(
              "what a file is read from, kept in and sent away as are three independent choices")
          .check(PROGRAM);
    }
    for (String room : new String[] {"anchor", "detect", "compare", "query"}) {
      noClasses()
          .that()
          .resideInAPackage("org.sverka." + room + "..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.sverka.anchor..",
                      "org.sverka.detect..",
                      "org.sverka.compare..",
                      "org.sverka.query..")
                  .and(not(resideInAPackage("org.sverka." + room + ".."))))
          .because("each of them is judged on its own answers")
          .check(PROGRAM);
    }
  }

  @Test
  void theRoomsOfTheWindowAreJoinedOnlyByTheShell() {
    SlicesRuleDefinition.slices()
        .matching("org.sverka.ui.(*)..")
        .namingSlices("room $1")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            resideInAPackage("org.sverka.ui.shell.."), resideInAPackage("org.sverka.ui.."))
        .ignoreDependency(
            resideInAPackage("org.sverka.ui.."), resideInAPackage("org.sverka.ui.theme.."))
        .because(
            "a room that knows another cannot be changed alone; colours and icons are for all of them")
        .check(PROGRAM);
  }

  @Test
  void whatFindsAndComparesIsPure() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "java.sql..",
            "javax.sql..",
            "com.google.gson..",
            "org.slf4j..",
            "java.net..")
        .orShould()
        .dependOnClassesThat(simpleName("Files").and(resideInAPackage("java.nio.file")))
        .orShould()
        .dependOnClassesThat(simpleName("File").and(resideInAPackage("java.io")))
        .because(
            "text in, values out: what the program exists for is tested without a disk or a screen")
        .check(PROGRAM);
  }

  @Test
  void theModelUsesTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("org.sverka.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.sverka.model..", "org.sverka.text..", "java..", "org.jspecify..")
        .because("every other package speaks in its words, so it may bring nothing along")
        .check(PROGRAM);
  }

  @Test
  void onlyTheStoreKnowsTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.sverka.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .because("there is one way to write, and it is a change that the store applies")
        .check(PROGRAM);
  }

  @Test
  void jsonIsReadAndWrittenOnlyByThoseWhoOwnAFileOfIt() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.sverka.exchange..", "org.sverka.cli..")
        .and(not(simpleName("SettingsFile").and(resideInAPackage("org.sverka.app"))))
        .and(not(simpleName("Image").and(resideInAPackage("org.sverka.store"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.gson..")
        .because(
            "the form of a file is the business of the package that owns it; Image is the form in which the store's history keeps what a change took away")
        .check(PROGRAM);
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    noClasses()
        .that(not(resideInAnyPackage("org.sverka.ui..", "org.sverka")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.fxmisc..", "atlantafx..")
        .because("the command line works on machines without a display")
        .check(PROGRAM);
  }

  @Test
  void nothingChangesInStaticFields() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("what a class needs comes through its constructor")
        .check(PROGRAM);
  }

  @Test
  void nothingIsCalledManagerHelperOrUtil() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?)")
        .because("a name says what a thing is in the words of the field")
        .check(PROGRAM);
  }

  @Test
  void everyPackageSaysWhyItExists() throws IOException {
    Set<String> withCode =
        PROGRAM.stream()
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<String> explained =
          files
              .filter(file -> file.endsWith("package-info.java"))
              .filter(HouseTest::isExplained)
              .map(file -> Path.of("src/main/java").relativize(file.getParent()).toString())
              .map(folder -> folder.replace('/', '.').replace('\\', '.'))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(explained).isEqualTo(withCode);
    }
  }

  private static boolean isExplained(Path packageInfo) {
    try {
      String source = Files.readString(packageInfo);
      return source.startsWith("/**") && source.contains("@NullMarked");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
