package dev.kindling.content;

import dev.kindling.content.source.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A pack whose structure is broken; the message names every file and line, and how to mend it. */
public final class UnusablePack extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  UnusablePack(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** What is to be mended. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    return problems.stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n  ", "The pack can't be used:\n  ", ""));
  }
}
