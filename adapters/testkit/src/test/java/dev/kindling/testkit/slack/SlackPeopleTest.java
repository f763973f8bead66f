package dev.kindling.testkit.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.testkit.slack.SlackMember.Kind;
import dev.kindling.testkit.time.SettableClock;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of people as Slack tells it. */
class SlackPeopleTest {
  private final SettableClock clock = SettableClock.at("2026-03-02T12:00:00Z");
  private final FakeSlack slack = FakeSlack.start(clock);
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    slack.close();
    http.close();
  }

  private HttpResponse<String> call(String token, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(slack.apiUrl().resolve("users.list"))
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(form))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private JsonNode list(String form) throws Exception {
    return Wanted.JSON.readTree(call(FakeSlack.TOKEN, form).body());
  }

  private static String after(JsonNode page) {
    String cursor = page.at("/response_metadata/next_cursor").asText();
    return "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
  }

  @Test
  void theLastPageHasNoNextOneAndNobodyIsLeftOut() throws Exception {
    slack.people().fill("T0COUNCIL", 5);
    JsonNode first = list("limit=3");
    JsonNode second = list("limit=3" + after(first));
    assertEquals(List.of("U0000001", "U0000002", "U0000003"), ids(first));
    assertEquals(List.of("U0000004", "U0000005"), ids(second));
    assertEquals("&cursor=", after(second));
  }

  private static List<String> ids(JsonNode page) {
    return page.path("members").findValuesAsText("id");
  }

  @Test
  void aPageMayBringFewerThanWereAskedFor() throws Exception {
    slack.people().fill("T0COUNCIL", 5);
    slack.people().pages(2);
    assertEquals(2, ids(list("limit=200")).size());
  }

  @Test
  void aCursorThatExpiredOrNeverWasIsRefused() throws Exception {
    slack.people().fill("T0COUNCIL", 5);
    slack.people().expireCursorsAfter(1);
    JsonNode first = list("limit=3");
    assertEquals("invalid_cursor", list("limit=3" + after(first)).path("error").asText());
    assertEquals("invalid_cursor", list("limit=3&cursor=x").path("error").asText());
    assertEquals(3, ids(list("limit=3")).size());
  }

  @Test
  void tooManyAtOnceAreRefused() throws Exception {
    slack.people().fill("T0COUNCIL", 1_001);
    assertEquals("limit_required", list("").path("error").asText());
    assertEquals("invalid_limit", list("limit=1001").path("error").asText());
  }

  @Test
  void eachIsToldAsWhatTheyAreAndTheirLanguageOnlyIfAskedFor() throws Exception {
    SlackMember ada = SlackMember.person("U0ADA", "Ada");
    slack.people().join("T0COUNCIL", ada, ada.as(Kind.SINGLE_CHANNEL_GUEST), ada.as(Kind.BOT));
    JsonNode members = list("limit=9&include_locale=true").path("members");
    assertEquals("en-GB", members.at("/0/locale").asText());
    assertTrue(members.at("/1/is_ultra_restricted").asBoolean());
    assertTrue(members.at("/2/is_bot").asBoolean());
    assertTrue(list("limit=9").at("/members/0/locale").isMissingNode());
  }

  @Test
  void twentyAMinuteAreAnsweredInEachWorkspace() throws Exception {
    String river = slack.installs().token("T0RIVER");
    for (int i = 0; i < 20; i++) assertEquals(200, call(river, "limit=9").statusCode());
    HttpResponse<String> over = call(river, "limit=9");
    assertEquals(429, over.statusCode());
    assertEquals("60", over.headers().firstValue("Retry-After").orElse(""));
    assertEquals(200, call(slack.installs().token("T0HILL"), "limit=9").statusCode());
    clock.tick(Duration.ofMinutes(1));
    assertEquals(200, call(river, "limit=9").statusCode());
  }
}
