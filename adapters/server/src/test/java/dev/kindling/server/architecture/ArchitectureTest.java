package dev.kindling.server.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import dev.kindling.server.architecture.broken.review.PlainEnough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final House REAL = new House("dev.kindling");
  private static final House BROKEN = new House("dev.kindling.server.architecture.broken");
  private static final JavaClasses MAIN_CODE =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(REAL.root());

  @ParameterizedTest
  @MethodSource("dev.kindling.server.architecture.Walls#all")
  void the_wall_stands(Wall wall) {
    wall.in(REAL).check(MAIN_CODE);
  }

  @ParameterizedTest
  @MethodSource("dev.kindling.server.architecture.Walls#all")
  void somebody_who_walks_through_the_wall_is_named(Wall wall) {
    var offenders = new ClassFileImporter().importClasses(wall.offenders());
    var report = wall.in(BROKEN).evaluate(offenders).getFailureReport().toString();
    for (var name : wall.offenderNames()) {
      assertTrue(report.contains(name), () -> name + " walks through: " + wall);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.kindling.server.architecture.Walls#ofTheCore")
  void plain_java_passes_every_wall_of_the_core(Wall wall) {
    var innocent = new ClassFileImporter().importClasses(PlainEnough.class);
    var report = wall.in(BROKEN).evaluate(innocent).getFailureReport();
    assertTrue(report.isEmpty(), report::toString);
  }

  @Test
  void every_room_of_the_house_has_been_looked_at() {
    for (var room : REAL.everyRoom()) {
      var name = room.replace("..", "");
      assertTrue(MAIN_CODE.stream().anyMatch(type -> type.getPackageName().startsWith(name)), name);
    }
  }
}
