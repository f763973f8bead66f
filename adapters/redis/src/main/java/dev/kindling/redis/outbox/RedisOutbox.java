package dev.kindling.redis.outbox;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Outbox;
import dev.kindling.delivery.Settlement;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.document.AccountText;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The outbox in Redis. Keys, each after {@code kindling:{org}:}
 *
 * <ul>
 *   <li>{@code delivery:<id>}: hash {document, state, number, account, workspace, expires, and
 *       where they apply replace, answer, campaign}; while it waits score; while it is sent token,
 *       deadline, gap; afterwards settled, reason, message. 25 hours after settling for an answer,
 *       90 days for others
 *   <li>{@code queue:<account>}: zset id by score, what waits for one account; gone when empty. The
 *       score is priority × 10¹² + the order of planning
 *   <li>{@code lane:<workspace>}: zset account by the score of its first delivery, those that order
 *       lets go now; at most one entry an account
 *   <li>{@code expiring}: zset id by expiry in ms, all that waits
 *   <li>{@code sending}: zset id by the claim's deadline in ms, all that is being sent
 *   <li>{@code flying}: hash account → id, the post in flight to it
 *   <li>{@code resting}: zset account by when its gap ends; cleaned with every claim
 *   <li>{@code limit:<workspace>}: hash {tokens, at, paused}; one a workspace
 *   <li>{@code waiting}: hash workspace → how many are planned or in flight; gone at nought
 *   <li>{@code sequence}, {@code token}: strings, counters
 * </ul>
 *
 * A delivery moves: queue and expiring (planned) → sending and flying (claimed) → none (settled).
 * The campaigns' keys that move along are listed with {@link
 * dev.kindling.redis.campaign.RedisCampaigns}.
 */
public final class RedisOutbox implements Outbox {
  private static final Script CLAIM = Script.of("keys", "lanes", "claiming", "claim");
  private static final Script ANSWERS = Script.of("keys", "lanes", "claiming", "claim-answers");
  private static final Script SETTLE = Script.of("keys", "lanes", "settle");
  private static final Script ABANDON = Script.of("keys", "lanes", "abandon");
  private static final int BATCH = 100;

  private final Redis redis;

  public RedisOutbox(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Set<Workspace> waiting(OrganisationId organisation) {
    return redis.ask(it -> it.hkeys(Keys.of(organisation, "waiting"))).stream()
        .map(AccountText::workspace)
        .collect(Collectors.toSet());
  }

  @Override
  public Claims claim(
      OrganisationId organisation, Workspace workspace, Pace pace, Instant now, int most) {
    return claim(CLAIM, organisation, new Asked(workspace, pace, now), List.of(most));
  }

  @Override
  public Claims claimAnswers(
      OrganisationId organisation,
      Workspace workspace,
      Pace pace,
      Instant now,
      Collection<DeliveryId> answers) {
    if (answers.isEmpty()) return new Claims(List.of(), Instant.MAX);
    return claim(ANSWERS, organisation, new Asked(workspace, pace, now), answers);
  }

  private Claims claim(
      Script script, OrganisationId organisation, Asked asked, Collection<?> more) {
    Reply reply = redis.run(script, Keys.of(organisation), asked.arguments(more));
    ClaimReply claims = new ClaimReply(reply, asked.deadline());
    try {
      return claims.read();
    } catch (RuntimeException e) {
      // Unreadable here, perhaps readable for another server: back in line rather than uncertain.
      claims.ids().forEach(id -> settle(organisation, id, claims.token(), GIVE_BACK, asked.now()));
      throw e;
    }
  }

  private static final Settlement GIVE_BACK = new Settlement.Again(null);

  @Override
  public boolean settle(
      OrganisationId organisation, Claimed claimed, Settlement settlement, Instant now) {
    String id = claimed.delivery().id().value();
    return settle(organisation, id, claimed.token(), settlement, now);
  }

  private boolean settle(
      OrganisationId organisation, String id, long token, Settlement settlement, Instant now) {
    Settled end = Settled.of(settlement);
    Object[] arguments = {
      id, token, Millis.floor(now), end.state(), end.reason(), end.message(), end.pause()
    };
    return redis.run(SETTLE, Keys.of(organisation), arguments).number() == 1;
  }

  @Override
  public int abandon(OrganisationId organisation, Instant now) {
    int abandoned = 0;
    while (true) {
      Reply counts = redis.run(ABANDON, Keys.of(organisation), Millis.floor(now), BATCH);
      abandoned += (int) counts.at(0).number();
      if (counts.at(0).number() < BATCH && counts.at(1).number() < BATCH) return abandoned;
    }
  }
}
