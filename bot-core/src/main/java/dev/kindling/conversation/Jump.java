package dev.kindling.conversation;

import dev.kindling.learner.Learner;
import dev.kindling.learner.Standing;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Account;
import dev.kindling.platform.Platform;
import dev.kindling.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Moves the practice clock to a learner's next session, so that a week can be lived in a minute.
 */
public final class Jump {
  private final Schedule schedule;

  public Jump(Holidays holidays) {
    this.schedule = new Schedule(holidays);
  }

  /** What came of it. */
  public sealed interface Result {
    /** The organisation with its clock at the moment that is due, and that moment. */
    record Jumped(Organisation organisation, Instant to) implements Result {}

    /** Refused: this person is also on another platform, where real time counts. */
    record NotAlone() implements Result {}

    /** Nothing is due for this learner: paused, left, or not begun. */
    record NothingDue() implements Result {}
  }

  /**
   * Decides; changes nothing itself.
   *
   * @param now real time
   */
  public Result decide(Organisation organisation, Learner learner, Instant now) {
    if (!organisation.practice() || hasOtherAccount(learner)) return new Result.NotAlone();
    if (learner.standing() == Standing.KNOWN) return new Result.NothingDue();
    Instant clock = organisation.time(now);
    Instant next = schedule.next(learner, organisation, clock);
    if (next == null) return new Result.NothingDue();
    Duration offset = organisation.clockOffset().plus(Duration.between(clock, next));
    return new Result.Jumped(organisation.withClockOffset(offset), next);
  }

  private static boolean hasOtherAccount(Learner learner) {
    List<Account> accounts = learner.accounts();
    return accounts.stream().anyMatch(account -> account.id().platform() != Platform.WEB);
  }
}
