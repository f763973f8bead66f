package dev.kindling.server.command.secret;

import dev.kindling.server.command.organisation.Dialogue;
import dev.kindling.server.command.organisation.Reach;
import dev.kindling.server.secret.Renewals;
import dev.kindling.server.wiring.Visit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Seals everything with the newest key. */
@Command(
    name = "rotate",
    description = {
      "Seals all secrets with KINDLING_SECRET_KEY that KINDLING_SECRET_KEY_BEFORE had sealed.",
      "Every start does that too. Once this finds nothing more to do, the key before can go from the"
          + " settings. It fails if neither key opens something, and says what to do."
    },
    mixinStandardHelpOptions = true)
final class RotateCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  private final Dialogue dialogue;

  RotateCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    try (Visit visit = reach.visit(reach.settings())) {
      Renewals all = Renewals.of(visit.vault());
      dialogue.say("%,d of %,d secrets were sealed anew.".formatted(all.renewed(), all.total()));
      all.unreadable().forEach(name -> dialogue.say(Renewals.advice(name)));
      return all.unreadable().isEmpty() ? 0 : 1;
    }
  }
}
