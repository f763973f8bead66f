package dev.kindling.server.xapi;

import dev.kindling.experience.Experiences;
import dev.kindling.experience.Experiences.Backlog;
import dev.kindling.experience.Experiences.Waiting;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.loop.Held;
import dev.kindling.server.loop.Part;
import dev.kindling.server.metrics.Meters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what waits, organisation by organisation, in a loop of its own: no turn ever waits for it.
 * What can't be told now is told later, with longer and longer rests between.
 */
public final class Feed implements Part, AutoCloseable {
  /** So many at once. */
  static final int BATCH = 50;

  /** Where nothing waits, the next look. */
  static final Duration IDLE = Duration.ofSeconds(10);

  static final Duration FIRST_REST = Duration.ofSeconds(1);
  static final Duration LONGEST_REST = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

  private final Experiences experiences;
  private final Statements statements;
  private final Destination destination;
  private final Meters meters;
  private final Map<OrganisationId, Integer> failures = new ConcurrentHashMap<>();
  private final Map<OrganisationId, Backlog> backlogs = new ConcurrentHashMap<>();

  Feed(Experiences experiences, Statements statements, Destination destination, Meters meters) {
    this.experiences = experiences;
    this.statements = statements;
    this.destination = destination;
    this.meters = meters;
  }

  @Override
  public Instant look(Held held, Instant now) {
    Organisation organisation = held.organisation();
    List<Waiting> waiting = experiences.waiting(organisation.id(), BATCH);
    Instant next = waiting.isEmpty() ? now.plus(IDLE) : tell(organisation, waiting, now);
    note(organisation.id());
    return next;
  }

  private Instant tell(Organisation organisation, List<Waiting> waiting, Instant now) {
    List<Statement> batch =
        waiting.stream().map(one -> statements.of(organisation, one.experience())).toList();
    return switch (destination.send(batch)) {
      case Destination.Sent.Done done -> {
        experiences.told(organisation.id(), waiting);
        meters.told(batch.size() - done.refused(), done.refused());
        over(organisation.id(), done);
        yield waiting.size() < BATCH ? now.plus(IDLE) : now;
      }
      case Destination.Sent.Later later -> now.plus(rest(organisation.id(), later));
    };
  }

  private void over(OrganisationId organisation, Destination.Sent.Done done) {
    if (failures.remove(organisation) != null)
      LOG.info("The record of learning takes statements of {} again", organisation);
    if (done.refused() > 0)
      LOG.warn(
          "The record of learning refused {} statements of {} for good",
          done.refused(),
          organisation);
  }

  private Duration rest(OrganisationId organisation, Destination.Sent.Later later) {
    int times = failures.merge(organisation, 1, Integer::sum);
    if (times == 1) say(organisation, later);
    Duration rest = FIRST_REST.multipliedBy(1L << Math.min(times - 1, 9));
    Duration asked = later.rest();
    if (asked != null && asked.compareTo(rest) > 0) rest = asked;
    return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
  }

  private static void say(OrganisationId organisation, Destination.Sent.Later later) {
    String words = "The record of learning {}: statements of {} wait and are tried again";
    if (later.human()) LOG.error(words, later.why(), organisation);
    else LOG.warn(words, later.why(), organisation);
  }

  private void note(OrganisationId organisation) {
    backlogs.put(organisation, experiences.backlog(organisation));
    meters.untold(backlogs.values().stream().mapToLong(Backlog::waiting).sum(), dropped());
  }

  /** That some were dropped untold, if any were, in one sentence. */
  public Optional<String> remark() {
    return dropped() == 0
        ? Optional.empty()
        : Optional.of(
            "The record of learning was away for so long that %d statements were dropped."
                .formatted(dropped()));
  }

  private long dropped() {
    return backlogs.values().stream().mapToLong(Backlog::dropped).sum();
  }

  @Override
  public void close() {
    destination.close();
  }
}
