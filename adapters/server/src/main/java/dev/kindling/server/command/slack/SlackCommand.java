package dev.kindling.server.command.slack;

import dev.kindling.server.command.organisation.Dialogue;
import dev.kindling.server.command.organisation.Reach;
import java.io.PrintWriter;
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
    description =
        "Makes the Slack app's manifest and links that install it, lists where it is and who is"
            + " there.",
    mixinStandardHelpOptions = true)
public final class SlackCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private SlackCommand() {}

  /** The command with all that can be said after it. */
  public static CommandLine with(
      Map<String, String> environment, Dialogue dialogue, PrintWriter out) {
    return new CommandLine(new SlackCommand())
        .addSubcommand(new ManifestCommand(out))
        .addSubcommand(new LinkCommand(new Reach(environment), dialogue))
        .addSubcommand(new SlackListCommand(new Reach(environment), dialogue))
        .addSubcommand(new PeopleCommand(new Reach(environment), dialogue));
  }

  /** Called without a word for what to do. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Say what to do: kindling slack manifest, link, list or people");
  }
}
