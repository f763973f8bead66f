package dev.kindling.server.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** The walls that keep hidden inputs out: the clock, the environment and chance. */
final class PurityWalls {
  private static final Set<String> CLOCK_READERS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.time.InstantSource.system",
          "java.time.ZoneId.systemDefault");
  private static final Set<String> ENVIRONMENT_READERS =
      Set.of(
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.getProperties",
          "java.lang.Integer.getInteger",
          "java.lang.Long.getLong",
          "java.lang.Boolean.getBoolean",
          "java.util.Locale.getDefault");
  private static final Set<String> DICE =
      Set.of("java.lang.Math.random", "java.util.UUID.randomUUID");
  private static final Set<String> DICE_CLASSES =
      Set.of("java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom");

  private PurityWalls() {}

  static ArchRule coreReadsNoClock(House house) {
    return noClasses()
        .that()
        .resideInAnyPackage(house.core())
        .should()
        .callCodeUnitWhere(
            called("reads a clock", target -> readsNow(target) || oneOf(CLOCK_READERS, target)))
        .because("time is a parameter: a year of lessons is tested in a second");
  }

  static ArchRule doorsReadNoWallClock(House house) {
    return noClasses()
        .that()
        .resideInAnyPackage(house.rooms("content", "slack", "teams", "web", "redis", "language"))
        .should()
        .callCodeUnitWhere(called("reads the wall clock", PurityWalls::readsWallClock))
        .because("one place, in the server, says 'system clock'; everybody else is handed it");
  }

  static ArchRule coreReadsNoEnvironment(House house) {
    return noClasses()
        .that()
        .resideInAnyPackage(house.core())
        .should()
        .callCodeUnitWhere(
            called("reads the environment", target -> oneOf(ENVIRONMENT_READERS, target)))
        .because("what one machine says must not change what a learner is taught");
  }

  static ArchRule coreThrowsNoDice(House house) {
    return noClasses()
        .that()
        .resideInAnyPackage(house.core())
        .should()
        .callCodeUnitWhere(called("throws dice", PurityWalls::throwsDice))
        .because("a turn decided again gives the same answer and the same ids: chance is a seed");
  }

  private static DescribedPredicate<JavaCall<?>> called(
      String words, Predicate<CodeUnitCallTarget> matches) {
    return describe(words, call -> matches.test(call.getTarget()));
  }

  private static boolean readsWallClock(CodeUnitCallTarget target) {
    return readsNow(target)
        || (oneOf(CLOCK_READERS, target) && !target.getName().equals("nanoTime"));
  }

  private static boolean readsNow(CodeUnitCallTarget target) {
    var owner = target.getOwner().getName();
    var now = target.getName().equals("now") && !takes("java.time.Clock", target);
    var systemClock = owner.equals("java.time.Clock") && target.getName().startsWith("system");
    return (owner.startsWith("java.time.") && now) || systemClock || isNewDate(target);
  }

  private static boolean isNewDate(CodeUnitCallTarget target) {
    return target.getFullName().equals("java.util.Date.<init>()")
        || target.getOwner().getName().equals("java.util.Calendar");
  }

  private static boolean throwsDice(CodeUnitCallTarget target) {
    var unseeded =
        target.getOwner().isEquivalentTo(Random.class)
            && target.getName().equals("<init>")
            && target.getRawParameterTypes().isEmpty();
    return unseeded || oneOf(DICE, target) || DICE_CLASSES.contains(target.getOwner().getName());
  }

  private static boolean takes(String type, CodeUnitCallTarget target) {
    return target.getRawParameterTypes().stream().anyMatch(each -> each.getName().equals(type));
  }

  private static boolean oneOf(Set<String> names, CodeUnitCallTarget target) {
    return names.contains(target.getOwner().getName() + "." + target.getName());
  }
}
