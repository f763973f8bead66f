package dev.kindling.server.command.organisation;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.wiring.Residents;
import dev.kindling.server.wiring.Visit;
import dev.kindling.slack.install.Installs;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes an organisation with everything that is kept of it. */
@Command(
    name = "remove",
    description = {
      "Removes an organisation for good: its people's records, its campaigns, its settings and its"
          + " workspaces. Servers may go on running.",
      "If it breaks off, say it again: it goes on where it stopped."
    },
    mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
  @Mixin private final Known known;
  private final Dialogue dialogue;

  @Option(names = "--yes", description = "Don't ask.")
  private boolean yes;

  RemoveCommand(Reach reach, Dialogue dialogue) {
    this.known = new Known(reach);
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    OrganisationId chosen = known.id();
    Settings settings = known.reach().settings();
    requireNotNamed(chosen, settings);
    try (Visit visit = known.reach().visit(settings)) {
      Set<Workspace> theirs = visit.store().installations().workspacesOf(chosen);
      remove(visit.store(), chosen);
      removeTokens(visit, chosen, theirs);
    }
    return 0;
  }

  /** Those of its workspaces go even if this machine hasn't the key that opens them. */
  private static void removeTokens(Visit visit, OrganisationId chosen, Set<Workspace> theirs) {
    if (new Installs(visit.store().vault()).places().isEmpty()) return;
    Installs installs = new Installs(visit.vault());
    theirs.forEach(workspace -> installs.remove(workspace.id(), Instant.MAX));
    installs.removeAll(chosen);
  }

  private static void requireNotNamed(OrganisationId chosen, Settings settings) {
    if (!Residents.of(settings).contains(chosen)) return;
    throw new Refused(
        chosen.equals(Residents.PRACTICE)
            ? "practice comes from the settings: it belongs to the practice chat. Switch that off"
                + " with KINDLING_PRACTICE=off, then remove it."
            : "main comes from the settings: KINDLING_ORG names it, and every Kindling has it. It"
                + " can't be removed.");
  }

  private void remove(RedisStore store, OrganisationId chosen) {
    Register register = new Register(store);
    if (register.isLeaving(chosen))
      dialogue.say("The removal of %s has begun before. It goes on.".formatted(chosen));
    else confirm(new Farewell(store, register.known(chosen)));
    Removal removal = new Removal(store.removals(), store.installations(), chosen);
    removal.begin();
    dialogue.say("%s is unknown from now on.".formatted(chosen));
    finish(removal, store.removals().left(chosen), chosen);
  }

  private void finish(Removal removal, long left, OrganisationId chosen) {
    ProgressBar bar = new ProgressBar(dialogue, left);
    long deleted = removal.finish(bar::add);
    bar.end();
    dialogue.say(
        "%s is removed: %,d entries were deleted, and a last look found nothing left."
            .formatted(chosen, deleted));
  }

  private void confirm(Farewell farewell) {
    dialogue.say(farewell.words());
    if (yes) return;
    String id = farewell.organisation().id().value();
    if (!dialogue.ask("Type %s to remove it:".formatted(id)).equals(id))
      throw new Refused("Nothing was removed.");
  }
}
