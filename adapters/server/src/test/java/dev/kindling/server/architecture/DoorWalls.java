package dev.kindling.server.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Set;

/** The walls between the rooms around bot-core. */
final class DoorWalls {
  private static final Set<String> DOORS = Set.of("slack", "teams", "web", "redis", "language");
  private static final Set<String> DECIDERS = Set.of("Coach", "Dispatcher", "Tick", "Limiter");

  private DoorWalls() {}

  static ArchRule doorsDontSeeEachOther(House house) {
    return slices()
        .matching(house.root() + ".(*)..")
        .that(areDoors())
        .should()
        .notDependOnEachOther()
        .because("a council switches on one platform without the other being there");
  }

  static ArchRule doorsTeachNothing(House house) {
    return noClasses()
        .that()
        .resideInAnyPackage(house.rooms("slack", "teams", "web"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(house.rooms("quiz", "review", "schedule"))
        .because("lesson logic in a door would make two coaches: a door parses, calls and writes");
  }

  static ArchRule storeDecidesNothing(House house) {
    return noClasses()
        .that()
        .resideInAPackage(house.room("redis"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(house.core()).and(describe("decide", DoorWalls::decides)))
        .because("the store keeps what was decided; the in-memory double must decide the same");
  }

  static ArchRule noNetworkIn(String room, House house) {
    return noClasses()
        .that()
        .resideInAPackage(house.room(room))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..")
                .and(not(addresses()))
                .as("reach a network"))
        .because(room + " works on a machine without network, and sends nobody's words anywhere");
  }

  /** An address is a name; whoever only holds one has called nobody. */
  private static DescribedPredicate<JavaClass> addresses() {
    return type(URI.class).or(type(URISyntaxException.class)).or(type(URL.class));
  }

  static ArchRule testkitStaysHome(House house) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(house.room("testkit"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(house.room("testkit"))
        .because("doubles and fakes are for tests and bench: they are never shipped");
  }

  static ArchRule nobodyCallsTheServer(House house) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(house.room("server"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(house.room("server"))
        .because("the server wires the others together; what it wires doesn't know it");
  }

  static ArchRule everyClassLivesInARoom(House house) {
    return classes()
        .that()
        .resideInAPackage(house.root() + "..")
        .should()
        .resideInAnyPackage(house.everyRoom())
        .because("a package that no rule names has no walls: add it to the house first");
  }

  private static DescribedPredicate<Slice> areDoors() {
    return describe("are doors", slice -> DOORS.contains(slice.getNamePart(1)));
  }

  private static boolean decides(JavaClass type) {
    return DECIDERS.contains(type.getSimpleName());
  }
}
