package dev.kindling.server.command.organisation;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done about organisations. */
@Command(
    name = "organisation",
    description = {
      "Adds, lists and removes organisations, and says whose a workspace is.",
      "One Kindling serves several councils: each has its own people, campaigns and limits, and a"
          + " Slack workspace or Microsoft 365 tenant belongs to exactly one of them."
    },
    mixinStandardHelpOptions = true)
public final class OrganisationCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private OrganisationCommand() {}

  /** The command with all that can be said after it. */
  public static CommandLine with(Map<String, String> environment, Dialogue dialogue) {
    return new CommandLine(new OrganisationCommand())
        .addSubcommand(new AddCommand(new Reach(environment), dialogue))
        .addSubcommand(new ListCommand(new Reach(environment), dialogue))
        .addSubcommand(new BindCommand(new Reach(environment), dialogue))
        .addSubcommand(new UnbindCommand(new Reach(environment), dialogue))
        .addSubcommand(new RetentionCommand(new Reach(environment), dialogue))
        .addSubcommand(new RemarksCommand(new Reach(environment), dialogue))
        .addSubcommand(new RemoveCommand(new Reach(environment), dialogue));
  }

  /** Called without a word for what to do. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Say what to do: kindling organisation add, list, bind, unbind, retention, remarks or"
            + " remove");
  }
}
