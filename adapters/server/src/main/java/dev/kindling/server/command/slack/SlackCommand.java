package dev.kindling.server.command.slack;

import dev.kindling.server.command.organisation.Dialogue;
import dev.kindling.server.command.organisation.Reach;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done about Slack. */
@Command(
    name = "slack",
    description = "Shows where the Slack app is installed.",
    mixinStandardHelpOptions = true)
public final class SlackCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private SlackCommand() {}

  /** The command with all that can be said after it. */
  public static CommandLine with(Map<String, String> environment, Dialogue dialogue) {
    return new CommandLine(new SlackCommand())
        .addSubcommand(new SlackListCommand(new Reach(environment), dialogue));
  }

  /** Called without a word for what to do. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "Say what to do: kindling slack list");
  }
}
