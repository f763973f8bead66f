package dev.kindling.server.command.organisation;

import java.util.concurrent.Callable;
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
  @Mixin private final Known known;
  private final Dialogue dialogue;

  @Parameters(
      index = "1",
      paramLabel = "CHANCE",
      converter = Forms.Chance.class,
      description = "Such as 0.9.")
  private double chance;

  RetentionCommand(Reach reach, Dialogue dialogue) {
    this.known = new Known(reach);
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    return known.visit((register, _, organisation) -> {
      register.keep(organisation.withRetention(chance));
      dialogue.say(
          "Questions at %s come back when the chance of recall is down to %s."
              .formatted(organisation.name(), chance));
    });
  }
}
