package dev.kindling.server.settings;

import java.util.List;

/** The settings can't be used: everything that is wrong with them, each with how to mend it. */
public final class WrongSettings extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  public WrongSettings(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence or two for each; never empty, never with a secret's value. */
  public List<String> problems() {
    return problems;
  }
}
