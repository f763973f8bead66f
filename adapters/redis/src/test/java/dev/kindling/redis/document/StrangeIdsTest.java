package dev.kindling.redis.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Platforms choose the ids of people: one that reads back as another stops a whole outbox. */
class StrangeIdsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", " x", "x ", "\u001f1\u001f", "a/b", "%2F", "\"", "\u00a0", "29:1x"})
  void anIdReadsBackAsItWas(String id) throws Exception {
    AccountId account = AccountId.of(Platform.TEAMS, id, id);
    String json = Json.MAPPER.writeValueAsString(account);
    assertEquals(account, Json.MAPPER.readValue(json, AccountId.class));
  }
}
