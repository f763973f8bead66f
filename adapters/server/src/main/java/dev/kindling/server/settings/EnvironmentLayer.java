package dev.kindling.server.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what the environment gives. */
final class EnvironmentLayer {
  /** Read by the tests of the pages alone; whoever has it exported may start Kindling as well. */
  private static final String FOR_TESTS = "KINDLING_TEST_CHROMIUM";

  private EnvironmentLayer() {}

  static Layer read(Map<String, String> environment) {
    List<Given> given = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    new TreeMap<>(environment)
        .forEach((name, text) -> {
          if (name.startsWith(Setting.PREFIX) && !name.equals(FOR_TESTS))
            Setting.ofVariable(name)
                .ifPresentOrElse(
                    setting -> given.add(new Given(setting, text, name)),
                    () -> problems.add(unknown(name)));
        });
    return new Layer(given, problems);
  }

  private static String unknown(String name) {
    return "%s is not a setting. Did you mean %s?"
        .formatted(name, Nearest.to(name, Setting.variables()));
  }
}
