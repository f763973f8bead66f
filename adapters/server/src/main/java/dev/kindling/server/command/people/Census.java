package dev.kindling.server.command.people;

import dev.kindling.platform.Roster;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.command.organisation.Dialogue;
import dev.kindling.server.command.organisation.Refused;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says how many people are in a place, and writes them down where that is wished. */
public final class Census {
  private final Dialogue dialogue;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description =
          "Write them into this file, in the place of what is in it. It holds names: only you can"
              + " read it.")
  private @Nullable Path file;

  public Census(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  /**
   * Throws {@link Refused} with the reason if not all were told of; then no file is written.
   *
   * @param store knows who has begun
   * @param counting a new one, which the place's roster tells of its pauses
   */
  public void of(Place place, RedisStore store, Counting counting) {
    Begun begun = Begun.in(store, place.workspace());
    if (file == null) count(place, new Headcount(begun, counting, (_, _) -> {}));
    else write(place, begun, counting, file);
    if (begun.isNobodys())
      dialogue.say(
          "%s belongs to no organisation yet, so nobody there has begun."
              .formatted(place.workspace().id()));
  }

  private void write(Place place, Begun begun, Counting counting, Path chosen) {
    try (PeopleFile people = PeopleFile.at(chosen)) {
      count(place, new Headcount(begun, counting, people::add));
      people.keep();
    }
    dialogue.say("They are in " + chosen);
  }

  private void count(Place place, Headcount headcount) {
    Roster.Told told = headcount.of(place.roster(), place.workspace());
    place
        .missing(told, headcount.people())
        .ifPresent(sentence -> {
          throw new Refused(sentence);
        });
    headcount.table().lines().forEach(dialogue::say);
  }
}
