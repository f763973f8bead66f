package dev.kindling.server.settings;

import java.util.List;

/** What one place gives, and what is wrong there. */
record Layer(List<Given> given, List<String> problems) {
  Layer {
    given = List.copyOf(given);
    problems = List.copyOf(problems);
  }

  static Layer empty() {
    return new Layer(List.of(), List.of());
  }

  static Layer broken(String problem) {
    return new Layer(List.of(), List.of(problem));
  }
}
