package dev.kindling.curriculum;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names in braces in a text of the pack, and filling them in. */
public final class Braces {
  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

  private static final Pattern FILLED = Pattern.compile("( ?)\\{([a-z][a-z0-9-]*)}");

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
    if (text.indexOf('{') < 0) return text;
    return FILLED
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(filled(found, values)));
  }

  private static String filled(MatchResult found, Function<String, @Nullable String> values) {
    String value = values.apply(found.group(2));
    if (value == null) return found.group();
    return value.isEmpty() ? "" : found.group(1) + value;
  }
}
