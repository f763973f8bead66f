package dev.kindling.server.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The walls around the Bot Framework SDK, which nobody mends any more. */
final class SdkWalls {
  /** Without the three that hold constants only: those leave no trace in compiled code. */
  static final Set<String> USED =
      Set.of(
          "com.microsoft.bot.connector.authentication.EndorsementsValidator",
          "com.microsoft.bot.schema.Activity",
          "com.microsoft.bot.schema.Attachment",
          "com.microsoft.bot.schema.ChannelAccount",
          "com.microsoft.bot.schema.ConversationAccount",
          "com.microsoft.bot.schema.Serialization",
          "com.microsoft.bot.schema.TextFormatTypes");

  private static final String SDK = "com.microsoft.bot..";

  private SdkWalls() {}

  static ArchRule staysInTeams(House house) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(house.room("teams"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(SDK)
        .because("an archived SDK can be left in a day or two only from one room");
  }

  static ArchRule staysSmall(House house) {
    return noClasses()
        .that()
        .resideInAPackage(house.room("teams"))
        .should()
        .dependOnClassesThat(
            resideInAPackage(SDK)
                .and(describe("aren't on the list", type -> !USED.contains(type.getName()))))
        .because("each class more is one more that nobody mends: see docs/decisions/026");
  }
}
