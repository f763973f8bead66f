package dev.kindling.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What {@link FakePlatforms} was told on its command line. */
public record Flags(Map<String, String> values) {
  private static final Set<String> KNOWN =
      Set.of(
          "slack-port",
          "teams-port",
          "app-id",
          "speed",
          "slack-limit",
          "teams-limit",
          "drop",
          "fail",
          "seed",
          "bodies");

  public Flags {
    values = Map.copyOf(values);
    for (String name : values.keySet())
      if (!KNOWN.contains(name)) throw new IllegalArgumentException("No such flag: --" + name);
  }

  /** From {@code --name value} pairs. */
  public static Flags of(String... arguments) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      if (!arguments[i].startsWith("--") || i + 1 == arguments.length)
        throw new IllegalArgumentException("Flags are --name value, got " + arguments[i]);
      values.put(arguments[i].substring(2), arguments[i + 1]);
    }
    return new Flags(values);
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  double number(String name, double otherwise) {
    return values.containsKey(name) ? Double.parseDouble(values.get(name)) : otherwise;
  }
}
