package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.wiring.Visit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how well an organisation wants its people to remember. */
@Command(
    name = "retention",
    description = {
      "Says at which chance of recall a question comes back: 0.7 to 0.97, 0.9 unless you say so.",
      "The higher, the more questions: 0.95 asks about twice as often as 0.9."
    },
    mixinStandardHelpOptions = true)
final class RetentionCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  private final Dialogue dialogue;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      converter = Forms.Id.class,
      description = "The organisation's id, as kindling organisation list shows it.")
  private @Nullable OrganisationId id;

  @Parameters(
      index = "1",
      paramLabel = "CHANCE",
      converter = Forms.Chance.class,
      description = "Such as 0.9.")
  private double chance;

  RetentionCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    try (Visit visit = reach.visit(reach.settings())) {
      Register register = new Register(visit.store());
      Organisation organisation = register.known(Objects.requireNonNull(id));
      register.keep(organisation.withRetention(chance));
      dialogue.say(
          "Questions at %s come back when the chance of recall is down to %s."
              .formatted(organisation.name(), chance));
    }
    return 0;
  }
}
