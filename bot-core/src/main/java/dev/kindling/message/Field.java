package dev.kindling.message;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One thing to fill in. Its name is unique in its form and comes back with what was filled in. */
public sealed interface Field {
  String name();

  /** What people read above it, plain text. */
  String label();

  /** True if it may be left empty. */
  boolean optional();

  /**
   * Words of one's own.
   *
   * @param hint what stands below it; may be empty
   * @param lines several lines, not one
   * @param most characters; at least 1
   * @param value what stands in it to begin with; may be empty
   */
  record Words(
      String name,
      String label,
      String hint,
      boolean lines,
      int most,
      boolean optional,
      String value)
      implements Field {
    public Words {
      if (most < 1) throw new IllegalArgumentException("Nothing fits into field " + name);
    }
  }

  /**
   * One of several.
   *
   * @param chosen the value that is chosen to begin with; null for none
   */
  record One(
      String name, String label, List<Entry> entries, @Nullable String chosen, boolean optional)
      implements Field {
    public One {
      entries = List.copyOf(entries);
      if (entries.isEmpty()) throw new IllegalArgumentException("Nothing to choose in " + name);
    }
  }

  /**
   * Any of several. The values come back with commas between.
   *
   * @param chosen the values that are chosen to begin with
   */
  record Several(
      String name, String label, List<Entry> entries, Set<String> chosen, boolean optional)
      implements Field {
    public Several {
      entries = List.copyOf(entries);
      // In an order: the same form is always the same text.
      chosen = Collections.unmodifiableSet(new TreeSet<>(chosen));
      if (entries.isEmpty()) throw new IllegalArgumentException("Nothing to choose in " + name);
    }
  }
}
