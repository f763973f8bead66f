package dev.kindling.redis.records;

import dev.kindling.conversation.Members;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads selections, whose keys {@link RedisRecords} lists, in one round trip. */
public final class RedisMembers implements Members {
  private final Redis redis;

  public RedisMembers(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Map<String, BitSet> of(OrganisationId organisation, Collection<String> selections) {
    List<String> names = selections.stream().distinct().toList();
    if (names.isEmpty()) return Map.of();
    byte[][] keys = names.stream().map(name -> key(organisation, name)).toArray(byte[][]::new);
    List<byte[]> kept = redis.ask(it -> it.mget(keys));
    Map<String, BitSet> members = new HashMap<>();
    for (int i = 0; i < names.size(); i++) members.put(names.get(i), bits(kept.get(i)));
    return Map.copyOf(members);
  }

  private static byte[] key(OrganisationId organisation, String selection) {
    return Keys.of(organisation, "select", selection).getBytes(StandardCharsets.UTF_8);
  }

  private static BitSet bits(byte @Nullable [] bytes) {
    return bytes == null ? new BitSet() : BitSet.valueOf(bytes);
  }
}
