package dev.kindling.server.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Timer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** The walls around bot-core. */
final class CoreWalls {
  private CoreWalls() {}

  static ArchRule plainJava(House house) {
    return classes()
        .that()
        .resideInAnyPackage(house.core())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(house.coreAnd())
        .because("the coach is the same in every chat, store and test, so it knows none of them");
  }

  static ArchRule noInputOrOutput(House house) {
    return noClasses()
        .that()
        .resideInAnyPackage(house.core())
        .should()
        .dependOnClassesThat(doInputOrOutput())
        .because(
            "respond and plan are pure: what they need is handed in, what they do is returned");
  }

  static ArchRule noThreads(House house) {
    return noClasses()
        .that()
        .resideInAnyPackage(house.core())
        .should()
        .dependOnClassesThat(runSomethingElsewhere())
        .because("step(now) returns work and the next wake-up; the server owns every thread");
  }

  static ArchRule noCycles(House house) {
    return slices()
        .matching(house.root() + ".(*)..")
        .that(areFeatures())
        .should()
        .beFreeOfCycles()
        .because("a feature can be read alone only if the features below it don't point back up");
  }

  private static DescribedPredicate<Slice> areFeatures() {
    return DescribedPredicate.describe(
        "are features of bot-core", slice -> House.FEATURES.contains(slice.getNamePart(1)));
  }

  private static DescribedPredicate<JavaClass> doInputOrOutput() {
    var values = type(URI.class).or(type(Serializable.class)).or(type(UncheckedIOException.class));
    return resideInAnyPackage("java.io..", "java.net..", "java.sql..", "java.util.logging..")
        .or(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.util.zip.."))
        .and(not(values))
        .as("do input or output");
  }

  private static DescribedPredicate<JavaClass> runSomethingElsewhere() {
    return assignableTo(Thread.class)
        .or(assignableTo(Executor.class))
        .or(assignableTo(CompletionStage.class))
        .or(assignableTo(Timer.class))
        .or(resideInAnyPackage("java.util.concurrent.locks.."))
        .as("run something elsewhere");
  }
}
