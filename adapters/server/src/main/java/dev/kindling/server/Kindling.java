package dev.kindling.server;

import dev.kindling.server.command.CommandLineOfKindling;

/** Where Kindling begins. */
public final class Kindling {
  private Kindling() {}

  /**
   * Runs the command that the words name and ends the process with its exit code: 0 done, 1 failed,
   * 2 words or settings not understood.
   */
  public static void main(String[] words) {
    System.exit(
        CommandLineOfKindling.run(words, System.getenv(), System.in, System.out, System.err));
  }
}
