package dev.kindling.testkit.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.testkit.time.SettableClock;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeViewsTest {
  private static final String MODAL =
      "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"A\"},\"blocks\":[]}";
  private static final String HOME = "{\"type\":\"home\",\"blocks\":[]}";

  private final SettableClock clock = SettableClock.at("2026-03-02T12:00:00Z");
  private final HttpClient http = HttpClient.newHttpClient();
  private final FakeSlack slack = FakeSlack.start(clock);

  @AfterEach
  void close() {
    slack.close();
    http.close();
  }

  private HttpResponse<String> call(String method, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(slack.apiUrl().resolve(method))
            .header("Authorization", "Bearer " + FakeSlack.TOKEN)
            .POST(BodyPublishers.ofString(form))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private JsonNode json(String method, String form) throws Exception {
    return Wanted.JSON.readTree(call(method, form).body());
  }

  private String opened(String trigger, String view) throws Exception {
    return json("views.open", "trigger_id=" + trigger + "&view=" + encoded(view))
        .path("error")
        .asText("ok");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private JsonNode published(String more) throws Exception {
    return json("views.publish", "user_id=U0SAM&view=" + encoded(HOME) + more);
  }

  @Test
  void aTriggerOpensOneWindowWithinThreeSeconds() throws Exception {
    String trigger = Triggers.of(1, clock.instant());
    clock.tick(Duration.ofSeconds(3));
    assertEquals("ok", opened(trigger, MODAL));
    assertEquals("exchanged_trigger_id", opened(trigger, MODAL));
    String late = Triggers.of(2, clock.instant().minusMillis(3_001));
    assertEquals("expired_trigger_id", opened(late, MODAL));
    assertEquals("invalid_trigger_id", opened("made.up", MODAL));
    assertEquals(1, slack.views().size());
  }

  @Test
  void aViewThatCannotBeDrawnIsRefusedAndUsesNoTriggerUp() throws Exception {
    String trigger = Triggers.of(1, clock.instant());
    assertEquals("invalid_arguments", opened(trigger, HOME));
    assertEquals("invalid_arguments", opened(trigger, MODAL.replace("\"A\"", "\"\"")));
    assertEquals("ok", opened(trigger, MODAL));
  }

  @Test
  void aPageIsKeptWithItsHashAndAnOldHashIsRefused() throws Exception {
    String first = published("").at("/view/hash").asText();
    assertTrue(published("&hash=" + first).path("ok").asBoolean());
    assertEquals("hash_conflict", published("&hash=" + first).path("error").asText());
    assertEquals("U0SAM", slack.views().getLast().person());
  }

  @Test
  void aWindowIsChangedByItsId() throws Exception {
    opened(Triggers.of(1, clock.instant()), MODAL);
    String id = slack.views().getFirst().id();
    String newer = MODAL.replace("\"A\"", "\"B\"");
    json("views.update", "view_id=" + id + "&view=" + encoded(newer));
    assertEquals("B", slack.views().getLast().title());
    JsonNode nowhere = json("views.update", "view_id=V99&view=" + encoded(MODAL));
    assertEquals("not_found", nowhere.path("error").asText());
  }

  @Test
  void aHundredPagesAMinuteAndNoMore() throws Exception {
    for (int i = 0; i < 100; i++) assertTrue(published("").path("ok").asBoolean());
    HttpResponse<String> refused = call("views.publish", "user_id=U0SAM&view=" + encoded(HOME));
    assertEquals(429, refused.statusCode());
    assertFalse(refused.headers().firstValue("Retry-After").isEmpty());
    clock.tick(Duration.ofMinutes(1));
    assertTrue(published("").path("ok").asBoolean());
  }

  @Test
  void theLanguageIsToldWhenItIsAskedFor() throws Exception {
    assertTrue(json("users.info", "user=U0SAM").at("/user/locale").isMissingNode());
    JsonNode asked = json("users.info", "user=U0SAM&include_locale=true");
    assertEquals("en-GB", asked.at("/user/locale").asText());
  }
}
