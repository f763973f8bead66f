package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.wiring.Visit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists organisations. */
@Command(
    name = "list",
    description =
        "Lists the organisations with their workspaces and how many people they have, and whether"
            + " somebody has hushed them: then nothing goes out unasked. main comes from the setting"
            + " KINDLING_ORG, practice with the practice chat.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  private final Dialogue dialogue;

  @Option(names = "--json", description = "As JSON, for programs.")
  private boolean json;

  ListCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    try (Visit visit = reach.visit(reach.settings())) {
      RedisStore store = visit.store();
      List<Line> lines = lines(store);
      Set<OrganisationId> leaving = store.removals().leaving();
      if (json) dialogue.out().println(ListJson.of(lines, leaving));
      else print(lines, leaving);
    }
    return 0;
  }

  private static List<Line> lines(RedisStore store) {
    return store.organisations().all().stream()
        .flatMap(id -> store.organisations().find(id).stream())
        .map(organisation -> Line.of(organisation, store))
        .toList();
  }

  private void print(List<Line> lines, Set<OrganisationId> leaving) {
    if (lines.isEmpty())
      dialogue.say("There is none yet. kindling start makes main; kindling organisation add more.");
    else table(lines).lines().forEach(dialogue.out()::println);
    leaving.stream()
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .forEach(id ->
            dialogue.say(
                "%s is being removed. To finish that: kindling organisation remove %s"
                    .formatted(id, id)));
  }

  private static Table table(List<Line> lines) {
    Table table = new Table("ID", "NAME", "ZONE", "PEOPLE", "STATE", "WORKSPACES");
    for (Line line : lines) {
      Organisation one = line.organisation();
      table.add(
          one.id().value(),
          one.name(),
          one.zone().getId(),
          "%,d".formatted(line.people()),
          one.hushed() ? "hushed" : "on",
          line.workspaces().isEmpty() ? "none" : Workspaces.words(line.workspaces()));
    }
    return table;
  }
}
