package dev.kindling.server.command;

import dev.kindling.server.settings.SettingsTable;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what can be set. */
@Command(
    name = "settings",
    description = "Shows every setting with its default and what it is for.",
    mixinStandardHelpOptions = true)
final class SettingsCommand implements Runnable {
  private final PrintWriter out;

  @Option(names = "--markdown", hidden = true, description = "As the README shows it.")
  private boolean markdown;

  SettingsCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void run() {
    out.print(markdown ? SettingsTable.markdown() : SettingsTable.text());
    out.flush();
  }
}
