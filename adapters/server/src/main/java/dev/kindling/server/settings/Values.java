package dev.kindling.server.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns given texts into values, and gathers all that is wrong instead of stopping at the first.
 */
final class Values {
  private final Map<Setting, Given> given = new EnumMap<>(Setting.class);
  private final List<String> problems = new ArrayList<>();

  /**
   * @param layers later ones win
   */
  Values(List<Layer> layers) {
    for (Layer layer : layers) {
      layer.given().forEach(one -> given.put(one.setting(), one));
      problems.addAll(layer.problems());
    }
  }

  /** The value, or null where none was given or it is wrong, which is then noted. */
  <T> @Nullable T read(Setting setting, Function<String, T> form) {
    Given one = given.get(setting);
    if (one == null || isEmpty(one)) return null;
    try {
      return form.apply(one.text().strip());
    } catch (Unfit unfit) {
      problems.add(shown(one) + unfit.getMessage());
      return null;
    }
  }

  <T> T read(Setting setting, Function<String, T> form, T standard) {
    T value = read(setting, form);
    return value == null ? standard : value;
  }

  /** Whether somebody gave it, rightly or wrongly. */
  boolean has(Setting setting) {
    return given.containsKey(setting);
  }

  void problem(String sentence) {
    problems.add(sentence);
  }

  List<String> problems() {
    return List.copyOf(problems);
  }

  private boolean isEmpty(Given one) {
    if (one.text().isBlank()) problems.add(one.origin() + " is empty. " + mend(one.setting()));
    return one.text().isBlank();
  }

  private static String mend(Setting setting) {
    return setting == Setting.SLACK_SIGNING_SECRET
        ? "Anybody could forge Slack's requests then: copy it from your app's page"
            + " 'Basic Information', or take it out."
        : "Give it a value, or take it out.";
  }

  private static String shown(Given one) {
    return one.setting().isSecret()
        ? one.origin() + " "
        : "%s is '%s': it ".formatted(one.origin(), one.text());
  }

  /** Notes a problem if the one is set without the other. */
  void needs(Setting one, Setting other, String why) {
    if (has(one) && !has(other))
      problem("%s is set but %s is not: %s".formatted(one.variable(), other.variable(), why));
  }
}
