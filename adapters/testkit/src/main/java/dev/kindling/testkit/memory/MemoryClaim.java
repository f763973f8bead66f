package dev.kindling.testkit.memory;

import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Outbox.Claims;
import dev.kindling.delivery.Priority;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One claim of a workspace: walks along the line once. */
final class MemoryClaim {
  private static final Duration CLAIM = Duration.ofSeconds(30);

  private static final double ROUNDING = 1e-6;

  private final Tenant tenant;
  private final Workspace workspace;
  private final Pace pace;
  private final Instant now;
  private final Bucket bucket;
  private final List<Claimed> claimed = new ArrayList<>();
  private final Set<AccountId> blocked = new HashSet<>();
  private final long token;
  private double tokens;
  private Instant wake = Instant.MAX;
  private boolean poor;

  MemoryClaim(Tenant tenant, Workspace workspace, Pace pace, Instant now) {
    this.tenant = tenant;
    this.workspace = workspace;
    this.pace = pace;
    this.now = now;
    this.bucket = tenant.bucket(workspace);
    this.token = ++tenant.lastToken;
    this.tokens = bucket.tokens(pace, now);
  }

  /** The next in line; only answers may take from the reserve. */
  Claims next(int most) {
    tenant.line.expire(now);
    for (Entry entry : waiting()) {
      if (poor || isPaused(entry)) break;
      if (isBehindAnother(entry)) continue;
      if (claimed.size() == most) {
        lookAgain(now);
        break;
      }
      look(entry, entry.delivery.priority() == Priority.ANSWER ? 0 : pace.reserve());
    }
    return claims();
  }

  /** These, out of the reserve, where nothing of the same account stands before them. */
  Claims these(Collection<DeliveryId> answers) {
    for (Entry entry : waiting()) {
      if (isPaused(entry)) break;
      if (blocked.contains(entry.account())) continue;
      if (!answers.contains(entry.delivery.id())) blocked.add(entry.account());
      else if (!isOver(entry) && !isBehindAnother(entry)) look(entry, 0);
    }
    return claims();
  }

  private List<Entry> waiting() {
    return tenant
        .line
        .all(DeliveryState.PLANNED)
        .filter(entry -> entry.workspace().equals(workspace))
        .filter(entry -> !MemoryCampaigns.isPausing(tenant, entry))
        .sorted(Entry.ORDER)
        .toList();
  }

  private boolean isPaused(Entry any) {
    if (bucket.isPaused(now)) lookAgain(bucket.pausedUntil());
    return bucket.isPaused(now) && any.is(DeliveryState.PLANNED);
  }

  /** True if order lets something else of the account go first. */
  private boolean isBehindAnother(Entry entry) {
    if (!entry.isReplacement() && tenant.line.isFlying(entry.account()))
      blocked.add(entry.account());
    return blocked.contains(entry.account());
  }

  private void look(Entry entry, int left) {
    if (isOver(entry)) return;
    if (!entry.isCounted() || mayBePosted(entry, left)) take(entry);
    else blocked.add(entry.account());
  }

  private boolean isOver(Entry entry) {
    boolean expired = Times.has(entry.delivery.expiresAt(), now);
    boolean unwanted =
        tenant.parted.contains(workspace)
            || tenant.isHushed(entry)
            || MemoryCampaigns.isCancelled(tenant, entry)
            || !tenant.learners.containsKey(entry.delivery.learner());
    if (expired) entry.state = DeliveryState.EXPIRED;
    else if (unwanted) entry.state = DeliveryState.CANCELLED;
    return expired || unwanted;
  }

  private boolean mayBePosted(Entry entry, int left) {
    Instant rested = tenant.line.restsUntil(entry.account());
    if (rested.isAfter(now)) return lookAgain(rested);
    double missing = 1 + left - tokens;
    if (missing <= ROUNDING) return fitsTheWindow();
    poor = true;
    double wait = Math.ceil((missing - ROUNDING / 2) * 1000 / bucket.rate(pace));
    return lookAgain(Times.floor(now).plusMillis((long) wait));
  }

  private boolean fitsTheWindow() {
    Instant full = bucket.fullUntil(pace, now);
    if (full.equals(Instant.MIN)) return true;
    poor = true;
    return lookAgain(full);
  }

  private void take(Entry entry) {
    if (entry.isCounted()) {
      tokens--;
      bucket.count(pace, now);
    }
    entry.state = DeliveryState.SENDING;
    entry.token = token;
    entry.opening = false;
    entry.deadline = now.plus(CLAIM);
    entry.gap = pace.gap();
    Kept kept = tenant.learners.get(entry.delivery.learner());
    claimed.add(new Claimed(entry.delivery, kept.learner(), token, entry.deadline));
  }

  private boolean lookAgain(Instant when) {
    wake = when.isBefore(wake) ? when : wake;
    return false;
  }

  private Claims claims() {
    tenant.line.all(DeliveryState.SENDING).forEach(entry -> lookAgain(Times.floor(entry.deadline)));
    if (!claimed.isEmpty()) bucket.leave(tokens, now);
    return new Claims(claimed, wake, bucket.heard(), bucket.tempo());
  }
}
