package dev.kindling.content.source;

import java.util.Comparator;

/**
 * Something to mend in a pack.
 *
 * @param what what is wrong, without the full stop
 * @param mend what to do about it, a whole sentence
 */
public record Problem(Spot spot, Weight weight, String what, String mend)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::spot).thenComparing(Problem::what);

  /** How bad it is. */
  public enum Weight {
    /** The pack can't be used like this. */
    STRUCTURE,
    /** The pack works, but it isn't good enough to be published. */
    WORDING
  }

  public boolean isStructural() {
    return weight == Weight.STRUCTURE;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** One line, with the file and the line first, as editors like it. */
  @Override
  public String toString() {
    return "%s: %s. %s".formatted(spot, what, mend);
  }
}
