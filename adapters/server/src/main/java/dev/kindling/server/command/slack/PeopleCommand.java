package dev.kindling.server.command.slack;

import dev.kindling.platform.Roster;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.command.organisation.Dialogue;
import dev.kindling.server.command.organisation.Reach;
import dev.kindling.server.command.organisation.Workspaces;
import dev.kindling.server.command.people.Census;
import dev.kindling.server.command.people.Counting;
import dev.kindling.server.command.people.Place;
import dev.kindling.server.life.CannotStart;
import dev.kindling.server.wiring.Visit;
import dev.kindling.slack.SlackAccess;
import dev.kindling.slack.SlackRoster;
import dev.kindling.slack.Waiting;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says who is in a Slack workspace. */
@Command(
    name = "people",
    description = {
      "Counts who is in a Slack workspace, how many of them are guests there, and how many have"
          + " begun with Kindling: took a first lesson, whatever they did since.",
      "Slack tells of about 4,000 people a minute. Nothing is changed, and nobody is written to."
    },
    footer = {"", "For a spreadsheet: kindling slack people T024BE7LD --csv people.csv"},
    mixinStandardHelpOptions = true)
final class PeopleCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  @Mixin private final Census census;
  private final Dialogue dialogue;

  @Parameters(
      paramLabel = "WORKSPACE",
      converter = Workspaces.Slack.class,
      description = "The id of a Slack workspace, such as T024BE7LD.")
  private @Nullable Workspace workspace;

  PeopleCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.census = new Census(dialogue);
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    try (Visit visit = reach.visit(reach.settings())) {
      SlackAccess slack =
          visit
              .slack(InstantSource.system())
              .orElseThrow(() ->
                  new CannotStart(
                      "Slack is off: set KINDLING_SLACK_SIGNING_SECRET and"
                          + " KINDLING_SLACK_BOT_TOKEN, see docs/how-to/slack.md."));
      count(visit.store(), slack);
    }
    return 0;
  }

  private void count(RedisStore store, SlackAccess slack) {
    Workspace there = new KnownWorkspaces(store, slack).required(Objects.requireNonNull(workspace));
    Counting counting = new Counting(dialogue);
    Roster roster = new SlackRoster(slack, time -> pause(counting, time));
    Place place = new Place(there, there.id(), "Slack", roster, new SlackRefusing(there));
    census.of(place, store, counting);
  }

  private static void pause(Counting counting, Duration time) throws InterruptedException {
    counting.waits(time);
    Waiting.real().pause(time);
  }
}
