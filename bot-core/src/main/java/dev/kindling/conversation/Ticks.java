package dev.kindling.conversation;

import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.curriculum.Library;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clock's crank: plans for everybody who is due. Has no thread and no clock of its own. */
public final class Ticks {
  /** How many learners one turn of the crank takes. */
  static final int BATCH = 200;

  private final Records records;
  private final Coach coach;
  private final Library library;

  public Ticks(Records records, Coach coach, Library library) {
    this.records = records;
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
   * Plans for up to a batch of those due. What fails for one learner holds up nobody else: the
   * first failure is thrown when all have had their turn.
   *
   * @param now by the organisation's clock
   */
  public Step step(Lease lease, Organisation organisation, Instant now) {
    List<Integer> due = records.due(organisation.id(), now, BATCH);
    List<Change> changes = new ArrayList<>();
    RuntimeException failure = null;
    for (Kept kept : records.findAll(organisation.id(), due)) {
      try {
        changes.add(plan(organisation, kept, now));
      } catch (RuntimeException e) {
        failure = first(failure, e);
      }
    }
    int planned = commit(lease, changes);
    if (failure != null) throw failure;
    return new Step(planned, records.nextDue(organisation.id()).orElse(Instant.MAX));
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

  private Change plan(Organisation organisation, Kept kept, Instant now) {
    String cause = organisation.id() + ":" + kept.learner().number() + ":" + kept.version();
    Situation situation =
        new Situation(
            organisation,
            kept.learner(),
            library.in(kept.learner().preferences().lang()),
            now,
            cause);
    return new Change(null, kept, coach.plan(situation), now);
  }
}
