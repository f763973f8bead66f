package dev.kindling.server.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;

/** What each room may touch: the core, its own library, and what that library's own face shows. */
final class RoomWalls {
  private RoomWalls() {}

  static ArchRule content(House house) {
    return onlyTouches(house, "content", "org.yaml.snakeyaml..", "org.commonmark..");
  }

  static ArchRule slack(House house) {
    return onlyTouches(
        house,
        "slack",
        "com.slack.api..",
        "com.google.gson..",
        "okhttp3..",
        "okio..",
        "javax.crypto..");
  }

  static ArchRule teams(House house) {
    return onlyTouches(
        house, "teams", "com.microsoft.bot..", "com.auth0.jwt..", "com.fasterxml.jackson..");
  }

  static ArchRule web(House house) {
    return onlyTouches(house, "web", "io.javalin..", "io.pebbletemplates..", "jakarta.servlet..");
  }

  static ArchRule redis(House house) {
    return onlyTouches(
        house,
        "redis",
        "redis.clients.jedis..",
        "com.fasterxml.jackson..",
        "org.apache.commons.pool2..");
  }

  static ArchRule language(House house) {
    return onlyTouches(house, "language", "opennlp..", "ai.onnxruntime..");
  }

  private static ArchRule onlyTouches(House house, String room, String... libraries) {
    return classes()
        .that()
        .resideInAPackage(house.room(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(house.coreAnd(House.joined(house.room(room), libraries)))
        .because("a library that two rooms touch can't be replaced by changing one of them");
  }
}
