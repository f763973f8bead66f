package dev.kindling.server.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rooms below one root package. The real house stands in {@code dev.kindling}; a second one,
 * whose every class breaks a rule, shows that the rules can fail.
 */
record House(String root) {
  /** The packages of bot-core. */
  static final List<String> FEATURES =
      List.of(
          "message",
          "conversation",
          "curriculum",
          "learner",
          "organisation",
          "quiz",
          "review",
          "mastery",
          "portfolio",
          "experience",
          "schedule",
          "campaign",
          "delivery",
          "understanding",
          "insight",
          "platform",
          "team");

  private static final String[] OTHERS = {
    "content", "slack", "teams", "web", "redis", "language", "testkit", "server"
  };

  String[] core() {
    return rooms(FEATURES.toArray(String[]::new));
  }

  String[] rooms(String... names) {
    return Arrays.stream(names).map(this::room).toArray(String[]::new);
  }

  String room(String name) {
    return root + "." + name + "..";
  }

  String[] everyRoom() {
    return Stream.concat(Arrays.stream(core()), Arrays.stream(rooms(OTHERS)))
        .toArray(String[]::new);
  }

  /** What everybody may use, the core, and these. */
  String[] coreAnd(String... packages) {
    var everybody = Stream.of("java..", "org.slf4j..", "org.jspecify.annotations..");
    return Stream.of(everybody, Arrays.stream(core()), Arrays.stream(packages))
        .flatMap(names -> names)
        .toArray(String[]::new);
  }

  static String[] joined(String first, String... others) {
    return Stream.concat(Stream.of(first), Arrays.stream(others)).toArray(String[]::new);
  }
}
