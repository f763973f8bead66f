package dev.kindling.server.command.teams;

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
import dev.kindling.teams.ServiceUrls;
import dev.kindling.teams.TeamsRoster;
import dev.kindling.teams.TeamsSettings;
import dev.kindling.teams.Waiting;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who is in a team. */
@Command(
    name = "people",
    description = {
      "Counts who is in a team that Kindling was added to, how many of them are guests there, and"
          + " how many have begun with Kindling: took a first lesson, whatever they did since.",
      "Teams tells a bot of no whole tenant. Nothing is changed, and nobody is written to."
    },
    footer = {
      "",
      "For a spreadsheet: kindling teams people \"https://teams.microsoft.com/l/team/…\" --csv"
          + " people.csv"
    },
    mixinStandardHelpOptions = true)
final class PeopleCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  @Mixin private final Census census;
  private final Dialogue dialogue;

  @Parameters(
      paramLabel = "TEAM",
      converter = TeamLink.class,
      description = "The link to the team, as Teams gives it, or its id, 19:…@thread.tacv2.")
  private @Nullable String team;

  @Option(
      names = "--tenant",
      paramLabel = "TENANT",
      converter = Workspaces.Teams.class,
      description = "The id of the team's Microsoft 365 tenant. Without it: the only one there is.")
  private @Nullable Workspace tenant;

  PeopleCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.census = new Census(dialogue);
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    try (Visit visit = reach.visit(reach.settings())) {
      TeamsSettings teams =
          visit
              .teams()
              .orElseThrow(() ->
                  new CannotStart(
                      "Teams is off: set KINDLING_TEAMS_APP_ID and KINDLING_TEAMS_APP_PASSWORD, see"
                          + " docs/how-to/teams.md."));
      count(visit.store(), teams, Objects.requireNonNull(team));
    }
    return 0;
  }

  private void count(RedisStore store, TeamsSettings teams, String asked) {
    Workspace there = KnownTenants.of(store, teams.tenantId()).required(tenant);
    Counting counting = new Counting(dialogue);
    Roster roster =
        new TeamsRoster(
            teams,
            new ServiceUrls(teams),
            asked,
            time -> pause(counting, time),
            InstantSource.system());
    Place place = new Place(there, asked, "Teams", roster, new TeamsRefusing(asked));
    census.of(place, store, counting);
  }

  private static void pause(Counting counting, Duration time) throws InterruptedException {
    counting.waits(time);
    Waiting.real().pause(time);
  }
}
