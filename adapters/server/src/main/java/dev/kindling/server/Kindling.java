package dev.kindling.server;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Kindling's command line. */
@Command(
    name = "kindling",
    description = "A digital-skills coach for councils, in Slack and Microsoft Teams.",
    version = "Kindling 0.1.0-SNAPSHOT",
    mixinStandardHelpOptions = true)
public final class Kindling implements Runnable {
  /**
   * Runs the command that the words name and ends the process with its exit code: 0 done, 1 failed,
   * 2 words not understood.
   */
  public static void main(String[] words) {
    System.exit(new CommandLine(new Kindling()).execute(words));
  }

  /** Prints the help: Kindling was called without a command. */
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
