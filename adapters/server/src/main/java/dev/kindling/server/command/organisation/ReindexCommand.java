package dev.kindling.server.command.organisation;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.RedisStore;
import dev.kindling.redis.records.Reindex;
import dev.kindling.server.wiring.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Rebuilds selections from records. */
@Command(
    name = "reindex",
    description = {
      "Rebuilds from people's records who is in which selection: who an audience holds, where they"
          + " are written to. Needed once after an update that adds selections. Servers may go on"
          + " running.",
      "If it breaks off, say it again: what is right already stays as it is."
    },
    mixinStandardHelpOptions = true)
public final class ReindexCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  private final Dialogue dialogue;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      converter = Forms.Id.class,
      description = "Only these organisations; all if none is named.")
  private List<OrganisationId> named = new ArrayList<>();

  private ReindexCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.dialogue = dialogue;
  }

  public static CommandLine with(Map<String, String> environment, Dialogue dialogue) {
    return new CommandLine(new ReindexCommand(new Reach(environment), dialogue));
  }

  @Override
  public Integer call() {
    try (Visit visit = reach.visit(reach.settings())) {
      List<OrganisationId> all = chosen(visit.store());
      Reindex reindex = visit.store().reindex();
      all.forEach(organisation -> reindex(reindex, organisation));
    }
    return 0;
  }

  private List<OrganisationId> chosen(RedisStore store) {
    if (named.isEmpty()) return store.organisations().all();
    Register register = new Register(store);
    named.forEach(register::known);
    return named;
  }

  private void reindex(Reindex reindex, OrganisationId organisation) {
    int total = reindex.numbers(organisation);
    Walk walk = new Walk(dialogue, organisation, total);
    int mended = reindex.run(organisation, walk::add);
    walk.end();
    dialogue.say("%s: looked at %,d, put right %,d".formatted(organisation, total, mended));
  }
}
