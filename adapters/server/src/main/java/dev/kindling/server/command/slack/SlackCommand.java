package dev.kindling.server.command.slack;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done for Slack. */
@Command(
    name = "slack",
    description = "Works with Slack: see kindling slack manifest --help.",
    mixinStandardHelpOptions = true)
public final class SlackCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private SlackCommand() {}

  /** With all its own commands; they print there. */
  public static CommandLine with(PrintWriter out) {
    return new CommandLine(new SlackCommand()).addSubcommand(new ManifestCommand(out));
  }

  /** Called without a word for what to do. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "Say what to do: kindling slack manifest");
  }
}
