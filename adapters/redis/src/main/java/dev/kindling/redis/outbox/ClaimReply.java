package dev.kindling.redis.outbox;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Heard;
import dev.kindling.delivery.Outbox.Claims;
import dev.kindling.delivery.Tempo;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.document.Documents;
import dev.kindling.redis.document.NewerSchema;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the claim scripts return: token, when to look again, what was heard of the limit, the tempo,
 * then id, delivery and record of each.
 *
 * @param deadline until when the claims are good
 */
record ClaimReply(Reply reply, Instant deadline) {
  private static final int HEAD = 7;
  private static final int EACH = 3;

  long token() {
    return reply.at(0).number();
  }

  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (int i = HEAD; i < reply.list().size(); i += EACH) ids.add(reply.at(i).text());
    return ids;
  }

  Claims read() {
    List<Claimed> claimed = new ArrayList<>();
    for (int i = HEAD; i < reply.list().size(); i += EACH)
      claimed.add(claimed(reply.at(i + 1).text(), reply.at(i + 2).text()));
    return new Claims(claimed, wake(), heard(), tempo());
  }

  private Claimed claimed(String delivery, String record) {
    return new Claimed(
        Documents.DELIVERY.read(delivery), Documents.LEARNER.read(record), token(), deadline);
  }

  private Heard heard() {
    return new Heard(
        reply.at(2).number(),
        reply.at(3).number(),
        Duration.ofMillis(reply.at(4).number()),
        Instant.ofEpochMilli(reply.at(5).number()));
  }

  /** One that another build has kept and this one can't read is begun anew: it is soon found. */
  private @Nullable Tempo tempo() {
    String kept = reply.at(6).textOrNull();
    try {
      return kept == null ? null : Documents.TEMPO.read(kept);
    } catch (NewerSchema | IllegalStateException e) {
      return null;
    }
  }

  private Instant wake() {
    Reply when = reply.at(1);
    return when.isNothing() ? Instant.MAX : Instant.ofEpochMilli(when.number());
  }
}
