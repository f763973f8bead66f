package dev.kindling.server.command.teams;

import dev.kindling.server.command.organisation.Dialogue;
import dev.kindling.server.command.organisation.Reach;
import dev.kindling.teams.pack.PackageDetails;
import dev.kindling.teams.pack.WrongDetail;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the package that makes Kindling an app in somebody's Teams. */
@Command(
    name = "package",
    description = {
      "Writes the app package, to be uploaded in the Teams admin centre under \"Teams apps\",",
      "\"Manage apps\". What isn't said here is taken from the settings."
    },
    footer = {
      "",
      "All that it needs, if nothing is set:",
      "  kindling teams package --app-id 0f3c9d1e-5b1c-4a51-9d0e-3c5f2a7b8c9d \\",
      "    --url https://coach.riverside.gov.uk --council \"Riverside Council\"",
      "",
      "Teams takes another package of the same app only with a higher --version. People get it",
      "without doing anything."
    },
    sortOptions = false)
final class PackageCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  @Mixin private final Told told = new Told();
  private final Dialogue dialogue;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "kindling-teams.zip",
      description = "Where to. Without it: ${DEFAULT-VALUE}")
  private Path file = Path.of("kindling-teams.zip");

  /** As all commands have it; what else they have, --version, means the package's here. */
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean help;

  PackageCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    PackageDetails details = details();
    new PackageFile(file).write(details);
    Advice.on(file, details).forEach(dialogue::say);
    return 0;
  }

  private PackageDetails details() {
    try {
      return told.details(reach.settings());
    } catch (WrongDetail wrong) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), wrong.getMessage(), wrong);
    }
  }
}
