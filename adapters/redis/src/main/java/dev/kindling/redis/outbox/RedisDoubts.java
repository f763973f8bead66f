package dev.kindling.redis.outbox;

import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Doubts;
import dev.kindling.delivery.Resolution;
import dev.kindling.organisation.Lease;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.Fenced;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.document.AccountText;
import dev.kindling.redis.document.Documents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Uncertain deliveries in Redis. Keys, each after {@code kindling:{org}:}
 *
 * <ul>
 *   <li>{@code doubtful}: set of workspaces that have doubts; gone when empty
 *   <li>{@code doubts:<workspace>}: zset id by the time of the next look in ms; gone when empty
 *   <li>{@code limit:<workspace>:looks}: hash {tokens, at, paused}; one a workspace
 * </ul>
 */
public final class RedisDoubts implements Doubts {
  private static final Script TAKE = Script.of("keys", "lanes", "doubts");
  private static final Script RESOLVE = Script.of("keys", "lanes", "resolve");
  private static final int EACH = 4;

  private final Redis redis;

  public RedisDoubts(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Set<Workspace> doubtful(Lease lease) {
    String key = Keys.of(lease.organisation(), "doubtful");
    return redis.ask(it -> it.smembers(key)).stream()
        .map(AccountText::workspace)
        .collect(Collectors.toSet());
  }

  @Override
  public Taken take(Lease lease, Workspace workspace, double perMinute, Instant now, int most) {
    Object[] arguments = {workspace.key(), Millis.floor(now), perMinute, most};
    Reply reply = Fenced.run(redis, TAKE, lease, arguments);
    List<Doubt> doubts = new ArrayList<>();
    for (int i = 1; i < reply.list().size(); i += EACH) doubts.add(doubt(reply, i));
    Reply when = reply.at(0);
    return new Taken(doubts, when.isNothing() ? Instant.MAX : Instant.ofEpochMilli(when.number()));
  }

  private static Doubt doubt(Reply reply, int at) {
    return new Doubt(
        Documents.DELIVERY.read(reply.at(at).text()),
        Documents.LEARNER.read(reply.at(at + 1).text()),
        reply.at(at + 2).number(),
        Instant.ofEpochMilli(reply.at(at + 3).number()));
  }

  @Override
  public boolean resolve(Lease lease, Doubt doubt, Resolution resolution, Instant now) {
    Object[] arguments = {
      doubt.delivery().id(),
      doubt.token(),
      Millis.floor(now),
      name(resolution),
      detail(resolution, now),
      Doubt.SETTLING.toMillis()
    };
    return Fenced.run(redis, RESOLVE, lease, arguments).number() == 1;
  }

  private static String name(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Arrived _ -> "arrived";
      case Resolution.Missing _ -> "missing";
      case Resolution.NotNow _ -> "later";
      case Resolution.Never _ -> "never";
    };
  }

  private static String detail(Resolution resolution, Instant now) {
    return switch (resolution) {
      case Resolution.Arrived arrived -> arrived.messageId();
      case Resolution.Missing missing -> "" + Millis.floor(missing.lookedAt());
      case Resolution.NotNow later -> "" + Millis.ceil(now.plus(later.retryAfter()));
      case Resolution.Never _ -> "";
    };
  }
}
