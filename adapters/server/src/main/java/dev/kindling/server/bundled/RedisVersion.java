package dev.kindling.server.bundled;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a redis-server. */
record RedisVersion(int major, int minor, int patch) implements Comparable<RedisVersion> {
  /** The oldest that has the commands that Kindling's scripts use. */
  static final RedisVersion OLDEST = new RedisVersion(6, 2, 0);

  /** From this one on the append-only file is a folder of files, which older ones don't read. */
  static final RedisVersion MANY_FILES = new RedisVersion(7, 0, 0);

  private static final Pattern SAID = Pattern.compile("\\bv=(\\d+)\\.(\\d+)\\.(\\d+)");
  private static final Comparator<RedisVersion> ORDER =
      Comparator.comparingInt(RedisVersion::major)
          .thenComparingInt(RedisVersion::minor)
          .thenComparingInt(RedisVersion::patch);

  /** Reads what {@code redis-server --version} says; empty if that names no version. */
  static Optional<RedisVersion> parse(String said) {
    Matcher found = SAID.matcher(said);
    return found.find()
        ? Optional.of(new RedisVersion(number(found, 1), number(found, 2), number(found, 3)))
        : Optional.empty();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  boolean isAtLeast(RedisVersion other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(RedisVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "%d.%d.%d".formatted(major, minor, patch);
  }
}
