package dev.kindling.bench.storm;

import dev.kindling.bench.machine.Machine;
import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Label;
import dev.kindling.server.life.Patience;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.testkit.teams.ConnectorMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long small organisations' lessons wait beside a big one's campaign. */
@Command(
    name = "neighbours",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    showDefaultValues = true,
    description = {
      "How long the lessons of small organisations wait while a big one sends a campaign.",
      "",
      "Each has a Teams tenant of its own, which a fake holds to Teams' limits. Half of the lessons"
          + " come due before the campaign and are the baseline, half while it is sent. A delay is"
          + " from a lesson's time to its being taken by the platform, as if the speed were 1."
    })
public final class NeighboursBench implements Callable<Integer> {
  /** Messages a second into one tenant. */
  private static final double LIMIT = 50;

  private static final Duration UNTIL_OPEN = Duration.ofSeconds(10);

  @Option(names = "--people", defaultValue = "6000", description = "Who get the campaign.")
  private int people;

  @Option(names = "--organisations", defaultValue = "99", description = "Small organisations.")
  private int organisations;

  @Option(names = "--learners", defaultValue = "20", description = "Learners in each of these.")
  private int learners;

  @Option(
      names = "--speed",
      defaultValue = "4",
      description = "How much faster than the real one the platform is.")
  private double speed;

  /** Ends with 1 if a lesson or a campaign's message is missing, or the p99 is over a minute. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new NeighboursBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    System.out.printf(
        "%s%n%,d people in one tenant beside %,d with %,d lessons each, speed %s%n",
        Machine.description(), people, organisations, learners, speed);
    try (Town town = new Town(speed)) {
      return run(town) ? 0 : 1;
    }
  }

  private boolean run(Town town) throws IOException {
    Street big = street(town, 0, people);
    List<Street> small =
        IntStream.rangeClosed(1, organisations).mapToObj(i -> street(town, i, learners)).toList();
    Duration length = Duration.ofMillis((long) (people / LIMIT / speed * 1000));
    for (int number = 1; number <= people; number++) Morning.settle(town.store, big, number);
    Duration room = UNTIL_OPEN.plusMillis(4L * organisations * learners);
    Morning alone = Morning.at(town.clock.instant().plus(room), length);
    Morning beside = Morning.at(alone.end().plus(Duration.ofSeconds(2)), length);
    Random random = new Random(7);
    for (Street street : small) {
      alone.plan(town.store, street, 1, learners / 2, random);
      beside.plan(town.store, street, learners / 2 + 1, learners, random);
    }
    if (town.clock.instant().isAfter(alone.begin()))
      throw new IllegalStateException("Moving in took too long for the first lesson");
    try (RunningKindling _ = town.server()) {
      return measured(town, big, alone, beside);
    }
  }

  private boolean measured(Town town, Street big, Morning alone, Morning beside) {
    Patience.until(Duration.ofHours(1), () -> town.clock.instant().isAfter(beside.begin()));
    Instant launched = launch(town, big);
    int all = alone.due().size() + beside.due().size() + people;
    boolean complete =
        Patience.until(beside.length().multipliedBy(4), () -> town.teams.tally().accepted() >= all);
    List<ConnectorMessage> messages = town.teams.messages();
    campaign(big, launched, messages);
    double before = report("lessons before it", alone, messages);
    double during = report("lessons beside it", beside, messages);
    System.out.printf(
        "p99 beside to p99 before: %.2f. Missing: %,d of %,d. 429: %d, twice: %d%n",
        during / before,
        all - messages.size(),
        all,
        town.teams.tally().limited(),
        town.teams.tally().duplicates());
    return complete && during <= 60;
  }

  private static Instant launch(Town town, Street big) {
    Draft draft =
        new Draft(Label.FROM_US, "New sign-in page", "From Monday.", new Audience.Everyone());
    Instant now = town.clock.instant();
    Campaign campaign =
        draft.launch(town.store.campaigns().nextId(big.id()), now, now.plus(Duration.ofHours(8)));
    town.store.campaigns().launch(big.id(), campaign);
    return now;
  }

  private static Street street(Town town, int house, int people) {
    Street street = new Street(house, people, town.teams.serviceUrl());
    town.store.organisations().save(street.organisation());
    town.store.installations().bind(street.workspace(), street.id());
    return street;
  }

  private void campaign(Street big, Instant launched, List<ConnectorMessage> messages) {
    List<Instant> taken =
        messages.stream()
            .filter(message -> message.conversation().endsWith(big.workspace().id()))
            .map(ConnectorMessage::at)
            .sorted()
            .toList();
    double seconds = Duration.between(launched, taken.getLast()).toMillis() / 1e3;
    double atBest = people / LIMIT / speed;
    System.out.printf(
        "campaign: %,d taken in %.1f s, at best %.1f s: φ %.3f%n",
        taken.size(), seconds, atBest, atBest / seconds);
  }

  /** Returns the p99 in seconds, as if the speed were 1. */
  private double report(String what, Morning morning, List<ConnectorMessage> messages) {
    List<Duration> delays = morning.delays(messages);
    System.out.printf(
        "%s: %,d, p50 %.1f s, p99 %.1f s, longest %.1f s%n",
        what, delays.size(), at(delays, 0.5), at(delays, 0.99), at(delays, 1));
    return at(delays, 0.99);
  }

  private double at(List<Duration> sorted, double share) {
    int index = Math.max(0, (int) Math.ceil(share * sorted.size()) - 1);
    return sorted.get(index).toMillis() / 1e3 * speed;
  }
}
