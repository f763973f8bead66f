package dev.kindling.server.command.slack;

import dev.kindling.platform.Roster;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.command.organisation.Dialogue;
import dev.kindling.server.command.organisation.Reach;
import dev.kindling.server.command.organisation.Refused;
import dev.kindling.server.command.organisation.Workspaces;
import dev.kindling.server.life.CannotStart;
import dev.kindling.server.wiring.Visit;
import dev.kindling.slack.SlackAccess;
import dev.kindling.slack.SlackRoster;
import dev.kindling.slack.Waiting;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
  private final Dialogue dialogue;

  @Parameters(
      paramLabel = "WORKSPACE",
      converter = Workspaces.Slack.class,
      description = "The id of a Slack workspace, such as T024BE7LD.")
  private @Nullable Workspace workspace;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description =
          "Write them into this file, in the place of what is in it. It holds names: only you can"
              + " read it.")
  private @Nullable Path file;

  PeopleCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
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
    Counting counting = new Counting(dialogue, Waiting.real());
    Roster roster = new SlackRoster(slack, counting::pause);
    Begun begun = Begun.in(store, there);
    if (file == null) count(roster, there, new Headcount(begun, counting, (_, _) -> {}));
    else write(roster, there, begun, counting, file);
    if (begun.isNobodys())
      dialogue.say(
          "%s belongs to no organisation yet, so nobody there has begun.".formatted(there.id()));
  }

  private void write(Roster roster, Workspace there, Begun begun, Counting counting, Path chosen) {
    try (PeopleFile people = PeopleFile.at(chosen)) {
      count(roster, there, new Headcount(begun, counting, people::add));
      people.keep();
    }
    dialogue.say("They are in " + chosen);
  }

  private void count(Roster roster, Workspace there, Headcount headcount) {
    Roster.Told told = headcount.of(roster, there);
    RosterWords.of(told, there, headcount.people())
        .ifPresent(sentence -> {
          throw new Refused(sentence);
        });
    headcount.table().lines().forEach(dialogue::say);
  }
}
