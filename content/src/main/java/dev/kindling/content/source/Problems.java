package dev.kindling.content.source;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong, so that one look shows all of it. Not thread-safe. */
public final class Problems {
  private final Set<Problem> found = new TreeSet<>();

  /** Notes something that makes the pack unusable. */
  public void structure(Spot spot, String what, String mend) {
    found.add(new Problem(spot, Problem.Weight.STRUCTURE, what, mend));
  }

  /** Notes something that isn't good enough to be published. */
  public void wording(Spot spot, String what, String mend) {
    found.add(new Problem(spot, Problem.Weight.WORDING, what, mend));
  }

  /** All of them, by file and line, each once. */
  public List<Problem> all() {
    return List.copyOf(found);
  }

  /** Those that make the pack unusable. */
  public List<Problem> structural() {
    return found.stream().filter(Problem::isStructural).toList();
  }
}
