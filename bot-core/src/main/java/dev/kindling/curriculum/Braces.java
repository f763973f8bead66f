package dev.kindling.curriculum;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names in braces in a text of the pack, and filling them in. */
public final class Braces {
  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

  private Braces() {}

  /** The names that stand in braces, in order. */
  public static Set<String> names(String text) {
    Set<String> names = new LinkedHashSet<>();
    NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  /**
   * Fills every name for which the function has a value; others stay as they are. An empty value
   * takes the space before it along, so that "Hello {name}." becomes "Hello.". One pass: a value is
   * never looked through for braces itself.
   */
  public static String fill(String text, Function<String, @Nullable String> values) {
    StringBuilder filled = new StringBuilder(text.length() + 32);
    Matcher name = NAME.matcher(text);
    int from = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      String value = value(name.region(at, text.length()), values);
      if (value == null) continue;
      boolean takesSpace = value.isEmpty() && at > from && text.charAt(at - 1) == ' ';
      filled.append(text, from, takesSpace ? at - 1 : at).append(value);
      from = name.end();
    }
    return from == 0 ? text : filled.append(text, from, text.length()).toString();
  }

  private static @Nullable String value(Matcher name, Function<String, @Nullable String> values) {
    return name.lookingAt() ? values.apply(name.group(1)) : null;
  }
}
