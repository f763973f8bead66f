package dev.kindling.slack.install;

import java.util.Set;

/** What Slack made of a code. */
public sealed interface Granted {
  /**
   * The app is installed.
   *
   * @param installation not kept yet
   * @param missing what it isn't allowed though it asked
   */
  record Installed(Installation installation, Set<Scope> missing) implements Granted {
    public Installed {
      missing = Set.copyOf(missing);
    }
  }

  /**
   * Slack refused.
   *
   * @param code Slack's own
   */
  record Refused(String code) implements Granted {}

  /** Slack could not be asked, or answered nothing that can be read. */
  record Unreachable() implements Granted {}
}
