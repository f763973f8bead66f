package dev.kindling.redis.outbox;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Outbox;
import dev.kindling.delivery.Settlement;
import dev.kindling.delivery.Tempo;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.Fenced;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.redis.document.AccountText;
import dev.kindling.redis.document.Documents;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The outbox in Redis. Keys, each after {@code kindling:{org}:}
 *
 * <ul>
 *   <li>{@code delivery:<id>}: hash {document, state, route: {@code learner|score|expires,
 *       ms|account}, and where they apply replace, answer, campaign}; while it is sent token,
 *       deadline, gap, claim and, where only a conversation is opened, opening; afterwards settled,
 *       reason, message. 25 hours after settling for an answer, 90 days while uncertain, gone at
 *       once for others
 *   <li>{@code learner:<number>:history}: hash id → {@code state|settled, s|message id}, the newest
 *       40 of a learner that are not answers; 90 days
 *   <li>{@code first}: hash account → {@code 1 for a replacement, else 0|id|route}, what waits for
 *       an account and is the first in its line. The score is priority × 10¹² + the order of
 *       planning
 *   <li>{@code queue:<account>}: zset id by score, what waits behind the first; gone when empty,
 *       and for most accounts there is none
 *   <li>{@code lane:<workspace>}: zset account by the score of its first delivery, those that order
 *       lets go now; at most one entry an account
 *   <li>{@code expiring}: zset id by expiry in ms, all that waits
 *   <li>{@code sending}: zset id by the claim's deadline in ms, all that is being sent
 *   <li>{@code flying}: hash account → id, the post in flight to it
 *   <li>{@code resting}: zset account by when its gap ends; cleaned with every claim
 *   <li>{@code limit:<workspace>}: hash {tokens, at, paused; rate, tempo; accepted, limited, retry,
 *       limited-at}; one a workspace
 *   <li>{@code limit:<workspace>:recent}: list of ms, newest first: when the latest posts were
 *       claimed, as many as the platform's window holds; gone when the window has passed
 *   <li>{@code void:<name>}: string, a claim that was taken back; 2 minutes
 *   <li>{@code waiting}: hash workspace → how many are planned or in flight; gone at nought
 *   <li>{@code sequence}, {@code token}: strings, counters
 * </ul>
 *
 * A delivery moves: first or queue, and expiring (planned) → sending and flying (claimed) → none
 * (settled). The campaigns' keys that move along are listed with {@link
 * dev.kindling.redis.campaign.RedisCampaigns}.
 */
public final class RedisOutbox implements Outbox {
  private static final Script CLAIM = Script.of("keys", "pace", "lanes", "claiming", "claim");
  private static final Script ANSWERS = Script.of("keys", "lanes", "claiming", "claim-answers");
  private static final Script SETTLE = Script.of("keys", "lanes", "settle");
  private static final Script OPENING = Script.of("keys", "lanes", "opening");
  private static final Script ABANDON = Script.of("keys", "lanes", "abandon");
  private static final Settlement GIVE_BACK = new Settlement.Untouched();
  private static final int BATCH = 100;

  private final Redis redis;
  private final LostClaims lost;

  public RedisOutbox(Redis redis) {
    this.redis = redis;
    this.lost = new LostClaims(redis);
  }

  @Override
  public Map<Workspace, Integer> waiting(OrganisationId organisation) {
    return redis.ask(it -> it.hgetAll(Keys.of(organisation, "waiting"))).entrySet().stream()
        .collect(
            Collectors.toMap(
                one -> AccountText.workspace(one.getKey()),
                one -> Integer.valueOf(one.getValue())));
  }

  @Override
  public Claims claim(Lease lease, Asking asking) {
    Tempo tempo = asking.tempo();
    Object rate = tempo == null ? "" : tempo.perSecond();
    String kept = tempo == null ? "" : Documents.TEMPO.write(tempo);
    Asked asked = asked(asking.workspace(), asking.pace(), asking.now());
    List<Object> more = List.of(asking.most(), lease.fence(), rate, kept);
    Reply reply = run(CLAIM, lease.organisation(), asked, more);
    return read(lease.organisation(), asked, Fenced.checked(lease, reply));
  }

  @Override
  public Claims claimAnswers(
      OrganisationId organisation,
      Workspace workspace,
      Pace pace,
      Instant now,
      Collection<DeliveryId> answers) {
    if (answers.isEmpty()) return Claims.none();
    Asked asked = asked(workspace, pace, now);
    return read(organisation, asked, run(ANSWERS, organisation, asked, answers));
  }

  private Asked asked(Workspace workspace, Pace pace, Instant now) {
    return new Asked(workspace, pace, now, lost.freshName());
  }

  private Reply run(Script script, OrganisationId organisation, Asked asked, Collection<?> more) {
    lost.takeBack(organisation, asked.now());
    try {
      return redis.runTogether(script, Keys.of(organisation), asked.arguments(more));
    } catch (StoreUnavailable e) {
      lost.note(organisation, asked.name());
      throw e;
    }
  }

  private Claims read(OrganisationId organisation, Asked asked, Reply reply) {
    ClaimReply claims = new ClaimReply(reply, asked.deadline());
    try {
      return claims.read();
    } catch (RuntimeException e) {
      // Unreadable here, perhaps readable for another server: back in line rather than uncertain.
      claims.ids().forEach(id -> settle(organisation, id, claims.token(), GIVE_BACK, asked.now()));
      throw e;
    }
  }

  @Override
  public After settle(
      OrganisationId organisation, Claimed claimed, Settlement settlement, Instant now) {
    String id = claimed.delivery().id().value();
    return settle(organisation, id, claimed.token(), settlement, now);
  }

  private After settle(
      OrganisationId organisation, String id, long token, Settlement settlement, Instant now) {
    Settled end = Settled.of(settlement, now);
    Object[] arguments = {
      id,
      token,
      Millis.floor(now),
      end.state(),
      end.reason(),
      end.message(),
      end.pause(),
      end.retry(),
      end.question()
    };
    return After.valueOf(redis.runTogether(SETTLE, Keys.of(organisation), arguments).text());
  }

  @Override
  public boolean opening(OrganisationId organisation, Claimed claimed) {
    Object[] arguments = {claimed.delivery().id().value(), claimed.token()};
    return redis.runTogether(OPENING, Keys.of(organisation), arguments).number() == 1;
  }

  @Override
  public int abandon(Lease lease, Instant now) {
    int abandoned = 0;
    while (true) {
      Object[] arguments = {Millis.floor(now), BATCH, lease.fence()};
      Reply counts =
          Fenced.checked(lease, redis.run(ABANDON, Keys.of(lease.organisation()), arguments));
      abandoned += (int) counts.at(0).number();
      if (counts.at(0).number() < BATCH && counts.at(1).number() < BATCH) return abandoned;
    }
  }
}
