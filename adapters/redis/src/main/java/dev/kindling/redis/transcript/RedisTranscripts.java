package dev.kindling.redis.transcript;

import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Transcripts;
import dev.kindling.message.Message;
import dev.kindling.platform.AccountId;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.document.AccountText;
import dev.kindling.redis.document.Documents;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.resps.StreamEntry;

/**
 * Transcripts in Redis. Key: {@code kindling:transcript:<account>}, a stream of {message, document,
 * text-only}; the newest 100 entries, 30 days after the last one.
 */
public final class RedisTranscripts implements Transcripts {
  private static final int MOST = 100;
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Pattern ENTRY = Pattern.compile("[0-9]{1,18}-[0-9]{1,18}");
  private static final Script WRITE = Script.of("write");

  private final Redis redis;

  public RedisTranscripts(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Entry append(AccountId room, DeliveryId id, Message message, boolean textOnly) {
    return write("append", room, id.value(), message, textOnly);
  }

  @Override
  public Entry replace(AccountId room, String messageId, Message message, boolean textOnly) {
    return write("replace", room, messageId, message, textOnly);
  }

  private Entry write(
      String how, AccountId room, String messageId, Message message, boolean textOnly) {
    String document = Documents.MESSAGE.write(message);
    int only = textOnly ? 1 : 0;
    return entry(
        redis.run(WRITE, key(room), how, messageId, document, only, MOST, KEPT.toSeconds()));
  }

  private static Entry entry(Reply reply) {
    Reply fields = reply.at(1);
    String id = reply.at(0).text();
    return entry(id, fields.at(1).text(), fields.at(3).text(), fields.at(5).text());
  }

  private static Entry entry(String id, String message, String document, String textOnly) {
    return new Entry(id, message, Documents.MESSAGE.read(document), textOnly.equals("1"));
  }

  /** An id that no entry could have is taken for none: everything that is kept is shown. */
  @Override
  public List<Entry> since(AccountId room, String after) {
    String start = ENTRY.matcher(after).matches() ? "(" + after : "-";
    List<StreamEntry> entries = redis.ask(it -> it.xrange(key(room), start, "+"));
    return entries.stream().map(RedisTranscripts::entry).toList();
  }

  private static Entry entry(StreamEntry entry) {
    StreamEntryID id = entry.getID();
    var fields = entry.getFields();
    return entry(
        id.toString(),
        fields.getOrDefault("message", ""),
        fields.getOrDefault("document", ""),
        fields.getOrDefault("text-only", ""));
  }

  private static String key(AccountId room) {
    return "kindling:transcript:" + AccountText.of(room);
  }
}
