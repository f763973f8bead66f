package dev.kindling.teams.pack;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of an app package: Teams takes an update only if it is higher than the last. */
public record AppVersion(int major, int minor, int patch) implements Comparable<AppVersion> {
  /** What a first package has. */
  public static final AppVersion FIRST = new AppVersion(1, 0, 0);

  private static final Pattern FORM = Pattern.compile("(\\d{1,5})\\.(\\d{1,5})\\.(\\d{1,5})");
  private static final Comparator<AppVersion> ORDER =
      Comparator.comparingInt(AppVersion::major)
          .thenComparingInt(AppVersion::minor)
          .thenComparingInt(AppVersion::patch);

  /** Reads {@code 1.0.0}; throws {@link WrongDetail} for any other form. */
  public static AppVersion parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches())
      throw new WrongDetail(
          "A version is three whole numbers with dots between, such as 1.0.1: " + text);
    return new AppVersion(number(parts, 1), number(parts, 2), number(parts, 3));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /** The smallest one that is higher. */
  public AppVersion next() {
    return new AppVersion(major, minor, patch + 1);
  }

  @Override
  public int compareTo(AppVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
