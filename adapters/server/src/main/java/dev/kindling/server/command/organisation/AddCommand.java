package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.wiring.Residents;
import dev.kindling.server.wiring.Visit;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an organisation. */
@Command(
    name = "add",
    description = "Adds an organisation. Servers that run know it within a second.",
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  @Mixin private final Workspaces workspaces = new Workspaces();
  private final Dialogue dialogue;

  @Parameters(
      paramLabel = "ID",
      converter = Forms.Id.class,
      description = "Its id for good: a to z, 0 to 9 and dashes, such as riverside.")
  private @Nullable OrganisationId id;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "Its name, as its people read it.")
  private String name = "";

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      defaultValue = "Europe/London",
      converter = Forms.Zone.class,
      description = "Its time zone. Default: ${DEFAULT-VALUE}.")
  private @Nullable ZoneId zone;

  @Option(
      names = "--nation",
      paramLabel = "NATION",
      defaultValue = "england",
      converter = Forms.NationName.class,
      description =
          "Whose bank holidays it keeps: england, wales, scotland or northern-ireland."
              + " Default: ${DEFAULT-VALUE}.")
  private @Nullable Nation nation;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en-GB",
      converter = Forms.Language.class,
      description = "The language of its people. Default: ${DEFAULT-VALUE}.")
  private String lang = "";

  AddCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    Organisation wanted = wanted();
    Settings settings = reach.settings();
    try (Visit visit = reach.visit(settings)) {
      Register register = new Register(visit.store());
      workspaces.all().forEach(workspace -> register.requireFree(workspace, wanted.id()));
      register.add(wanted);
      dialogue.say("Added %s (%s).".formatted(wanted.name(), wanted.id()));
      new Binding(register, settings, dialogue).bind(workspaces.all(), wanted);
    }
    return 0;
  }

  private Organisation wanted() {
    OrganisationId chosen = Objects.requireNonNull(id);
    if (chosen.equals(Residents.MAIN) || chosen.equals(Residents.PRACTICE))
      throw new Refused(
          "%s comes from the settings and can't be added: choose another id.".formatted(chosen));
    if (name.isBlank())
      throw new Refused("An organisation needs a name: --name \"Riverside Council\"");
    return new Organisation(
        chosen,
        name.strip(),
        Objects.requireNonNull(zone),
        lang,
        Objects.requireNonNull(nation),
        Map.of(),
        Duration.ZERO,
        false);
  }
}
