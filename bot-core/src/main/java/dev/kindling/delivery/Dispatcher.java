package dev.kindling.delivery;

import dev.kindling.learner.Learner;
import dev.kindling.message.Message;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Unavailable;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what is sent next. It has no thread and no clock: {@link #step} is the hand crank.
 * Whoever turns it sends the work and brings the results to {@link #settle}.
 */
public final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final Outbox outbox;
  private final Map<Platform, Pace> paces;
  private final Renderer renderer;
  private final Tempos tempos = new Tempos();

  /**
   * A dispatcher over these ports.
   *
   * @param paces the platforms that are switched on; what is planned for others waits and expires
   */
  public Dispatcher(Outbox outbox, Map<Platform, Pace> paces, Renderer renderer) {
    this.outbox = outbox;
    this.paces = Map.copyOf(paces);
    this.renderer = renderer;
  }

  /** Something to send now. */
  public record Work(Claimed claimed, Parcel parcel) {}

  /** Work to do and when to turn the crank again, by the organisation's clock. */
  public record Step(List<Work> work, Instant wake) {
    public Step {
      work = List.copyOf(work);
    }
  }

  /** How many more may be sent into a workspace now. */
  @FunctionalInterface
  public interface Room {
    int in(Workspace workspace);
  }

  /** Claims what an organisation may send at that instant (its own clock's). */
  public Step step(Lease lease, Organisation organisation, Instant now, Room room) {
    outbox.abandon(lease, now);
    List<Work> work = new ArrayList<>();
    Instant wake = Instant.MAX;
    for (Workspace workspace : outbox.waiting(organisation.id()).keySet()) {
      Outbox.Claims claims = claim(lease, workspace, now, room.in(workspace));
      work.addAll(prepare(claims.claimed(), organisation, now));
      wake = claims.wake().isBefore(wake) ? claims.wake() : wake;
    }
    return new Step(work, wake);
  }

  /** Another server looks after it from now on. */
  public void forget(OrganisationId organisation) {
    tempos.forget(organisation);
  }

  /** Claims the answers to a turn that this server took. */
  public List<Work> answers(
      Organisation organisation, Collection<Delivery> deliveries, Instant now) {
    List<Work> work = new ArrayList<>();
    deliveries.stream()
        .filter(delivery -> !(delivery.way() instanceof Way.Reply))
        .map(delivery -> delivery.account().workspace())
        .distinct()
        .forEach(at -> work.addAll(answers(organisation, at, deliveries, now)));
    return work;
  }

  /** Notes that an attempt only opens a conversation; false if the claim is no longer ours. */
  public boolean opening(Organisation organisation, Claimed claimed) {
    return outbox.opening(organisation.id(), claimed);
  }

  /** Records what became of an attempt. */
  public Outbox.After settle(
      Organisation organisation, Claimed claimed, SendResult result, Instant now) {
    Settlement settlement = Settling.of(claimed.delivery(), result, now);
    return outbox.settle(organisation.id(), claimed, settlement, now);
  }

  private List<Work> answers(
      Organisation organisation, Workspace workspace, Collection<Delivery> all, Instant now) {
    Pace pace = paces.get(workspace.platform());
    if (pace == null) return List.of();
    List<DeliveryId> ids =
        all.stream()
            .filter(delivery -> delivery.account().workspace().equals(workspace))
            .map(Delivery::id)
            .toList();
    Outbox.Claims claims = outbox.claimAnswers(organisation.id(), workspace, pace, now, ids);
    return prepare(claims.claimed(), organisation, now);
  }

  private Outbox.Claims claim(Lease lease, Workspace workspace, Instant now, int most) {
    Pace pace = paces.get(workspace.platform());
    if (pace == null || most < 1) return Outbox.Claims.none();
    Tempo tempo = tempos.of(lease.organisation(), workspace);
    Outbox.Claims claims =
        outbox.claim(lease, new Outbox.Asking(workspace, pace, tempo, now, most));
    tempos.hear(lease.organisation(), workspace, pace, claims, now);
    return claims;
  }

  private List<Work> prepare(List<Claimed> claimed, Organisation organisation, Instant now) {
    List<Work> work = new ArrayList<>();
    for (Claimed one : claimed) attempt(one, organisation, now).ifPresent(work::add);
    return work;
  }

  /** A delivery that can't be made is not sent, and holds up no other. */
  private Optional<Work> attempt(Claimed claimed, Organisation organisation, Instant now) {
    try {
      return prepare(claimed, organisation, now);
    } catch (Unavailable e) {
      outbox.settle(organisation.id(), claimed, new Settlement.Untouched(), now);
      return Optional.empty();
    } catch (RuntimeException e) {
      LOG.error("Delivery {} can't be made, and will not be sent", claimed.delivery().id(), e);
      Settlement failed = new Settlement.Failed(Refusal.OTHER, "it can't be made");
      outbox.settle(organisation.id(), claimed, failed, now);
      return Optional.empty();
    }
  }

  /** Looks at the world again: the person may have left since this was planned. */
  private Optional<Work> prepare(Claimed claimed, Organisation organisation, Instant now) {
    Learner learner = claimed.learner();
    Delivery delivery = claimed.delivery();
    Optional<Account> account = learner.account(delivery.account()).filter(Account::reachable);
    if (account.isEmpty()) return drop(organisation, claimed, "no account to write to", now);
    if (!WhoMay.receive(learner, Purposes.of(delivery), now))
      return drop(organisation, claimed, "may not be written to", now);
    Optional<Message> message = renderer.render(delivery, learner, organisation);
    if (message.isEmpty()) return drop(organisation, claimed, "no longer there", now);
    boolean textOnly = learner.preferences().textOnly();
    Parcel parcel =
        new Parcel(delivery.id(), account.get(), delivery.way(), message.get(), textOnly);
    return Optional.of(new Work(claimed, parcel));
  }

  private Optional<Work> drop(Organisation organisation, Claimed claimed, String why, Instant now) {
    outbox.settle(organisation.id(), claimed, new Settlement.Cancelled(why), now);
    return Optional.empty();
  }
}
