package dev.kindling.conversation;

import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.curriculum.Library;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The clock's crank: plans for everybody who is due. Has no thread and no clock of its own. */
public final class Ticks {
  /** How many learners one turn of the crank takes. */
  static final int BATCH = 200;

  private final Records records;
  private final Installations installations;
  private final Coach coach;
  private final Library library;

  private final Predicate<Workspace> shut;

  /** Ticks of workspaces that are all open. */
  public Ticks(Records records, Installations installations, Coach coach, Library library) {
    this(records, installations, _ -> false, coach, library);
  }

  /**
   * Ticks over these.
   *
   * @param shut where nothing can be sent until a human mends it; asked with every batch
   */
  public Ticks(
      Records records,
      Installations installations,
      Predicate<Workspace> shut,
      Coach coach,
      Library library) {
    this.records = records;
    this.installations = installations;
    this.shut = shut;
    this.coach = coach;
    this.library = library;
  }

  /**
   * What a turn of the crank did.
   *
   * @param planned how many learners were looked at and committed
   * @param wake when somebody is due next, by the organisation's clock; in the past if there is
   *     more to do now, {@link Instant#MAX} for nobody
   */
  public record Step(int planned, Instant wake) {}

  /**
   * Plans for up to a batch of those due; those whose workspaces the organisation let go, or where
   * nothing can be sent, are put off to their next day. What fails for one learner holds up nobody
   * else: the first failure is thrown when all have had their turn.
   *
   * @param now by the organisation's clock
   */
  public Step step(Lease lease, Organisation organisation, Instant now) {
    List<Integer> due = records.due(organisation.id(), now, BATCH);
    List<Kept> learners = records.findAll(organisation.id(), due);
    Set<Workspace> parted = closed(organisation, learners);
    List<Change> changes = new ArrayList<>();
    RuntimeException failure = null;
    for (Kept kept : learners) {
      try {
        changes.add(change(kept, situation(organisation, kept, now).parted(parted)));
      } catch (RuntimeException e) {
        failure = first(failure, e);
      }
    }
    int planned = commit(lease, changes);
    if (failure != null) throw failure;
    return new Step(planned, records.nextDue(organisation.id()).orElse(Instant.MAX));
  }

  /** Where nothing planned for these would ever arrive. */
  private Set<Workspace> closed(Organisation organisation, List<Kept> learners) {
    if (learners.isEmpty()) return Set.of();
    Set<Workspace> closed = new HashSet<>(installations.partedFrom(organisation.id()));
    learners.stream()
        .flatMap(kept -> kept.learner().accounts().stream())
        .map(account -> account.id().workspace())
        .distinct()
        .filter(shut)
        .forEach(closed::add);
    return closed;
  }

  /** What was changed by somebody else meanwhile is still due and comes again. */
  private int commit(Lease lease, List<Change> changes) {
    if (changes.isEmpty()) return 0;
    List<Committed> committed = records.commitAll(lease, changes);
    return (int) committed.stream().filter(Committed.DONE::equals).count();
  }

  private static RuntimeException first(@Nullable RuntimeException former, RuntimeException now) {
    if (former == null) return now;
    former.addSuppressed(now);
    return former;
  }

  private Change change(Kept kept, Situation situation) {
    return new Change(null, kept, coach.plan(situation), situation.now());
  }

  private Situation situation(Organisation organisation, Kept kept, Instant now) {
    String cause = organisation.id() + ":" + kept.learner().number() + ":" + kept.version();
    return new Situation(
        organisation, kept.learner(), library.in(kept.learner().preferences().lang()), now, cause);
  }
}
