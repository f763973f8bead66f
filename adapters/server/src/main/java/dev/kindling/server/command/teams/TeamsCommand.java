package dev.kindling.server.command.teams;

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

/** What can be done about Teams. */
@Command(
    name = "teams",
    description =
        "Makes the package that is uploaded to Microsoft Teams, and lists who is in a team.",
    mixinStandardHelpOptions = true)
public final class TeamsCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private TeamsCommand() {}

  /** The command with all that can be said after it. */
  public static CommandLine with(Map<String, String> environment, Dialogue dialogue) {
    return new CommandLine(new TeamsCommand())
        .addSubcommand(new PackageCommand(new Reach(environment), dialogue))
        .addSubcommand(new PeopleCommand(new Reach(environment), dialogue));
  }

  /** Called without a word for what to do. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Say what to do: kindling teams package or people");
  }
}
