package dev.kindling.delivery;

import dev.kindling.organisation.Lease;
import dev.kindling.platform.Account;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which uncertain messages are looked up. Has no thread and no clock: whoever turns the
 * crank looks, and brings what was found to {@link #resolve}. Where a platform lets nobody look,
 * messages stay uncertain and are reported.
 */
public final class Reconciler {
  /** A message may carry the platform's time, which may differ from ours by this much. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  /** Where nobody can look, nothing is asked of the platform. */
  private static final double UNLIMITED = 60_000;

  private final Doubts doubts;
  private final Map<Platform, Finder> finders;

  /**
   * A reconciler over these ports.
   *
   * @param finders the platforms that can be looked at
   */
  public Reconciler(Doubts doubts, Map<Platform, Finder> finders) {
    this.doubts = doubts;
    this.finders = Map.copyOf(finders);
  }

  /** Something to look up now. */
  public record Look(Doubt doubt, Finder finder, Finder.Sought sought) {}

  /** Looks to take and when to turn the crank again, by the organisation's clock. */
  public record Step(List<Look> looks, Instant wake) {
    public Step {
      looks = List.copyOf(looks);
    }
  }

  /** What is to be looked up at that instant (the organisation's clock), at most so many. */
  public Step step(Lease lease, Instant now, int most) {
    List<Look> looks = new ArrayList<>();
    Instant wake = Instant.MAX;
    for (Workspace workspace : doubts.doubtful(lease)) {
      Doubts.Taken taken = take(lease, workspace, now, most - looks.size());
      for (Doubt doubt : taken.doubts()) look(lease, doubt, now).ifPresent(looks::add);
      wake = taken.wake().isBefore(wake) ? taken.wake() : wake;
    }
    return new Step(looks, wake);
  }

  /**
   * Records what a look found; false if it was settled otherwise meanwhile.
   *
   * @param began when the look began, by the organisation's clock
   */
  public boolean resolve(Lease lease, Look look, Finder.Finding finding, Instant began) {
    return doubts.resolve(lease, look.doubt(), resolution(finding, began), began);
  }

  private static Resolution resolution(Finder.Finding finding, Instant began) {
    return switch (finding) {
      case Finder.Finding.Found found -> new Resolution.Arrived(found.messageId());
      case Finder.Finding.Absent _ -> new Resolution.Missing(began);
      case Finder.Finding.Later later -> new Resolution.NotNow(later.retryAfter());
      case Finder.Finding.Impossible _ -> new Resolution.Never();
    };
  }

  private Doubts.Taken take(Lease lease, Workspace workspace, Instant now, int most) {
    Finder finder = finders.get(workspace.platform());
    double perMinute = finder == null ? UNLIMITED : finder.perMinute();
    return doubts.take(lease, workspace, perMinute, now, most);
  }

  /** Empty where there is nobody to ask about: it stays uncertain for good. */
  private Optional<Look> look(Lease lease, Doubt doubt, Instant now) {
    Delivery delivery = doubt.delivery();
    Finder finder = finders.get(delivery.account().platform());
    Optional<Account> account = doubt.learner().account(delivery.account());
    if (finder != null && account.isPresent() && delivery.way() instanceof Way.Post post)
      return Optional.of(new Look(doubt, finder, sought(doubt, account.get(), post)));
    doubts.resolve(lease, doubt, new Resolution.Never(), now);
    return Optional.empty();
  }

  private static Finder.Sought sought(Doubt doubt, Account account, Way.Post post) {
    Instant from = doubt.delivery().plannedAt().minus(SKEW);
    return new Finder.Sought(
        doubt.delivery().id(), account, post, from, doubt.certainFrom().plus(SKEW));
  }
}
