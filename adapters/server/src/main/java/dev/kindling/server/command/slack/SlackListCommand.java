package dev.kindling.server.command.slack;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.command.organisation.Dialogue;
import dev.kindling.server.command.organisation.Reach;
import dev.kindling.server.command.organisation.Table;
import dev.kindling.server.secret.Renewals;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.wiring.Visit;
import dev.kindling.slack.install.Installation;
import dev.kindling.slack.install.Mark;
import dev.kindling.slack.install.Place;
import dev.kindling.slack.install.Places;
import dev.kindling.slack.install.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists where the Slack app is installed. */
@Command(
    name = "list",
    description =
        "Lists the workspaces and enterprises in which the Slack app is installed, whose they are,"
            + " and where nothing can be sent and why. The token of KINDLING_SLACK_BOT_TOKEN is"
            + " listed only if Slack doesn't take it. Tokens are not shown.",
    mixinStandardHelpOptions = true)
final class SlackListCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  private final Dialogue dialogue;

  SlackListCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    Settings settings = reach.settings();
    try (Visit visit = reach.visit(settings)) {
      print(new Places(visit.vault()).all(), settings.home().zone());
    }
    return 0;
  }

  private void print(List<Place> places, ZoneId zone) {
    if (places.isEmpty()) dialogue.say("The Slack app is installed nowhere by way of Kindling.");
    else table(places).lines().forEach(dialogue::say);
    places.forEach(place -> trouble(place, zone));
  }

  private void trouble(Place place, ZoneId zone) {
    Mark mark = place.trouble();
    if (place.sealed()) dialogue.say(Renewals.advice(place.id()));
    else if (mark != null) dialogue.say(Words.of(mark, zone));
  }

  private static Table table(List<Place> places) {
    Table table = new Table("PLACE", "NAME", "ORGANISATION", "STATE", "TOKEN UNTIL");
    for (Place place : places) {
      Installation there = place.installation();
      table.add(
          place.id(),
          name(place, there),
          there == null ? "" : organisation(there.organisation()),
          place.isWell() ? "on" : "stopped",
          there == null ? "" : until(there.token().until()));
    }
    return table;
  }

  private static String name(Place place, @Nullable Installation there) {
    Mark mark = place.trouble();
    if (there != null) return there.name() + (there.isOrgWide() ? " (all its workspaces)" : "");
    return mark == null ? "" : mark.name();
  }

  private static String organisation(@Nullable OrganisationId id) {
    return id == null ? "nobody's yet" : id.value();
  }

  private static String until(@Nullable Instant until) {
    return until == null ? "for good" : until.truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
