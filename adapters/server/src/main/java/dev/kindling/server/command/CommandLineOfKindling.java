package dev.kindling.server.command;

import dev.kindling.server.command.organisation.Dialogue;
import dev.kindling.server.command.organisation.OrganisationCommand;
import dev.kindling.server.command.organisation.ReindexCommand;
import dev.kindling.server.command.secret.SecretCommand;
import dev.kindling.server.command.slack.SlackCommand;
import dev.kindling.server.command.teams.TeamsCommand;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All that can be said to Kindling in a terminal. */
@Command(
    name = "kindling",
    description = "A digital-skills coach for councils, in Slack and Microsoft Teams.",
    footer = {"", "First time here? Say: kindling start"},
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class CommandLineOfKindling implements Runnable {
  private final PrintWriter out;

  @Spec private @Nullable CommandSpec spec;

  private CommandLineOfKindling(PrintWriter out) {
    this.out = out;
  }

  /**
   * Runs what the words name; returns when it is done, for {@code start} when it is stopped.
   *
   * @return 0 done, 1 failed, 2 words or settings not understood
   */
  public static int run(
      String[] words, Map<String, String> environment, PrintStream out, PrintStream err) {
    return run(words, environment, InputStream.nullInputStream(), out, err);
  }

  /**
   * As {@link #run(String[], Map, PrintStream, PrintStream)}, for a command that may ask back.
   *
   * @param in what is typed in answer
   */
  public static int run(
      String[] words,
      Map<String, String> environment,
      InputStream in,
      PrintStream out,
      PrintStream err) {
    PrintWriter printed = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter complaints = new PrintWriter(err, true, StandardCharsets.UTF_8);
    Dialogue dialogue = Dialogue.with(in, printed);
    return commands(environment, printed)
        .addSubcommand(OrganisationCommand.with(environment, dialogue))
        .addSubcommand(ReindexCommand.with(environment, dialogue))
        .addSubcommand(SlackCommand.with(environment, dialogue, printed))
        .addSubcommand(TeamsCommand.with(environment, dialogue))
        .addSubcommand(SecretCommand.with(environment, dialogue))
        .setOut(printed)
        .setErr(complaints)
        .setExecutionExceptionHandler(new Complaints())
        .execute(words);
  }

  private static CommandLine commands(Map<String, String> environment, PrintWriter out) {
    CommandLine kindling = new CommandLine(new CommandLineOfKindling(out));
    kindling.addSubcommand(new StartCommand(environment, out));
    kindling.addSubcommand(new SettingsCommand(out));
    kindling.addSubcommand(
        new CommandLine(new ContentCommand())
            .addSubcommand(new ContentCheckCommand(out, InstantSource.system())));
    kindling.addSubcommand(new WarmUpCommand(environment, out));
    return kindling;
  }

  /** Prints the help: Kindling was called without a command. */
  @Override
  public void run() {
    Objects.requireNonNull(spec).commandLine().usage(out);
  }
}
