package dev.kindling.testkit.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.testkit.time.SettableClock;
import dev.kindling.testkit.traffic.FakeOptions;
import dev.kindling.testkit.traffic.LimitPlan;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeSlackTest {
  private static final String NOON = "2026-03-02T12:00:00Z";

  private final SettableClock clock = SettableClock.at(NOON);
  private final HttpClient http = HttpClient.newHttpClient();
  private FakeSlack slack = FakeSlack.start(clock);

  @AfterEach
  void close() {
    slack.close();
    http.close();
  }

  private void restart(FakeOptions options) {
    slack.close();
    slack = FakeSlack.start(options);
  }

  private HttpResponse<String> call(String method, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(slack.apiUrl().resolve(method))
            .header("Authorization", "Bearer " + FakeSlack.TOKEN)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private JsonNode json(String method, String form) throws Exception {
    return Wanted.JSON.readTree(call(method, form).body());
  }

  private HttpResponse<String> post(String person, String key) throws Exception {
    String metadata = "{\"event_type\":\"kindling\",\"event_payload\":{\"key\":\"" + key + "\"}}";
    return call("chat.postMessage", "channel=" + person + "&text=Hi&metadata=" + metadata);
  }

  @Test
  void aPostSaysWhereItIsAndIsInThatHistoryAtItsTime() throws Exception {
    JsonNode posted = Wanted.JSON.readTree(post("U0SAM", "k1").body());
    assertEquals("D0SAM", posted.path("channel").asText());
    assertEquals("1772452800.000000", posted.path("ts").asText());
    JsonNode history = json("conversations.history", "channel=D0SAM&include_all_metadata=1");
    assertEquals("k1", history.at("/messages/0/metadata/event_payload/key").asText());
    assertEquals(0, json("conversations.history", "channel=D0ALEX").path("messages").size());
  }

  @Test
  void withoutAskingForAllMetadataOnlyItsTypeIsTold() throws Exception {
    post("U0SAM", "k1");
    JsonNode metadata = json("conversations.history", "channel=D0SAM").at("/messages/0/metadata");
    assertEquals("kindling", metadata.path("event_type").asText());
    assertEquals(0, metadata.path("event_payload").size());
  }

  @Test
  void openingAChatTellsItsId() throws Exception {
    JsonNode opened = json("conversations.open", "users=U0SAM");
    assertEquals("D0SAM", opened.at("/channel/id").asText());
    assertEquals("user_not_found", json("conversations.open", "users=X").path("error").asText());
  }

  @Test
  void pagesGoFromTheNewestToTheOldestAndMissNothing() throws Exception {
    for (int i = 0; i < 5; i++) post("U0SAM", "k" + i);
    StringBuilder keys = new StringBuilder();
    String cursor = "";
    int pages = 0;
    do {
      JsonNode page =
          json(
              "conversations.history",
              "channel=D0SAM&limit=2&include_all_metadata=true&cursor=" + cursor);
      for (JsonNode one : page.path("messages"))
        keys.append(one.at("/metadata/event_payload/key").asText());
      cursor = page.at("/response_metadata/next_cursor").asText().replace("=", "%3D");
      assertEquals(!cursor.isEmpty(), page.path("has_more").asBoolean());
      pages++;
    } while (!cursor.isEmpty());
    assertEquals("k4k3k2k1k0", keys.toString());
    assertEquals(3, pages);
  }

  @Test
  void whatIsNoChatOfOursIsRefusedAsSlackDoes() throws Exception {
    for (String[] pair :
        new String[][] {
          {"channel=C0TOWN", "not_in_channel"},
          {"channel=U0SAM", "channel_not_found"},
          {"channel=D0SAM&limit=1000", "invalid_limit"},
          {"channel=D0SAM&cursor=nonsense", "invalid_cursor"}
        }) assertEquals(pair[1], json("conversations.history", pair[0]).path("error").asText());
  }

  @Test
  void readingIsLimitedToFiftyAMinute() throws Exception {
    for (int i = 0; i < 50; i++)
      assertEquals(200, call("conversations.history", "channel=D0SAM").statusCode());
    HttpResponse<String> over = call("conversations.history", "channel=D0SAM");
    assertEquals(429, over.statusCode());
    assertEquals("60", over.headers().firstValue("Retry-After").orElse(""));
    assertEquals(200, call("conversations.open", "users=U0SAM").statusCode());
    clock.tick(Duration.ofMinutes(1));
    assertEquals(200, call("conversations.history", "channel=D0SAM").statusCode());
  }

  @Test
  void whoLeftIsRefusedByIdAndByChat() throws Exception {
    slack.refuse("U0SAM", "user_disabled");
    assertTrue(post("U0SAM", "k1").body().contains("user_disabled"));
    assertTrue(post("D0SAM", "k1").body().contains("user_disabled"));
    assertEquals(0, slack.tally().accepted());
  }

  @Test
  void aFasterSlackLimitsAsMuchLaterAndForAShorterWhile() throws Exception {
    restart(FakeOptions.of(clock).atSpeed(10));
    slack.limitWorkspace(LimitPlan.parse("bucket/1:60"));
    post("U0SAM", "k1");
    HttpResponse<String> limited = post("U0SAM", "k2");
    assertEquals("0.100", limited.headers().firstValue("Retry-After").orElse(""));
    clock.tick(Duration.ofMillis(100));
    assertEquals(200, post("U0SAM", "k2").statusCode());
    assertEquals(1, slack.tally().limited());
    assertEquals(0, slack.tally().early());
  }

  @Test
  void itCountsWhatWasTakenTwiceAndWhatCameTooEarly() throws Exception {
    slack.limitWorkspace(LimitPlan.parse("bucket/2:60"));
    post("U0SAM", "k1");
    post("U0SAM", "k1");
    post("U0SAM", "k2");
    clock.tick(Duration.ofMillis(500));
    post("U0SAM", "k2");
    assertEquals(4, slack.tally().calls());
    assertEquals(1, slack.tally().duplicates());
    assertEquals(2, slack.tally().limited());
    assertEquals(1, slack.tally().early());
    URI tally = slack.apiUrl().resolve("/fake/tally");
    HttpRequest request = HttpRequest.newBuilder(tally).build();
    assertEquals(slack.tally().json(), http.send(request, BodyHandlers.ofString()).body());
  }

  @Test
  void aShareOfTheAnswersIsDroppedAfterAcceptance() throws Exception {
    slack.failSome(0.1, 1, new Fault.TakenThenDropped());
    int dropped = 0;
    for (int i = 0; i < 200; i++) if (isDropped("k" + i)) dropped++;
    assertTrue(dropped > 5 && dropped < 40, dropped + " of 200");
    assertEquals(200, slack.tally().accepted());
    assertEquals(0, slack.tally().duplicates());
  }

  private boolean isDropped(String key) throws Exception {
    try {
      return post("U0SAM", key).statusCode() == 0;
    } catch (IOException _) {
      return true;
    }
  }

  @Test
  void toldToKeepNoBodiesItStillKnowsWhatToFind() throws Exception {
    restart(FakeOptions.of(clock).withoutBodies());
    post("U0SAM", "k1");
    assertEquals("", slack.posts().getFirst().text());
    assertEquals("k1", slack.posts().getFirst().key());
    JsonNode history = json("conversations.history", "channel=D0SAM&include_all_metadata=1");
    assertEquals("k1", history.at("/messages/0/metadata/event_payload/key").asText());
    assertThrows(IllegalStateException.class, slack::calls);
  }
}
