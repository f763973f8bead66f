package dev.kindling.testkit.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class FakeConnectorTest {
  private final SettableClock clock = SettableClock.at("2026-03-02T12:00:00Z");
  private final HttpClient http = HttpClient.newHttpClient();
  private FakeConnector teams = FakeConnector.start("", clock);

  @AfterEach
  void close() {
    teams.close();
    http.close();
  }

  private void restart(FakeOptions options) {
    teams.close();
    teams = FakeConnector.start("", options);
  }

  private HttpResponse<String> post(String conversation) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(teams.serviceUrl() + "v3/conversations/" + conversation + "/activities"))
            .POST(
                BodyPublishers.ofString(
                    "{\"type\":\"message\",\"text\":\"Hi\",\"summary\":\"Hi\"}"))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static String retryAfter(HttpResponse<String> answer) {
    return answer.headers().firstValue("Retry-After").orElse("");
  }

  @Test
  void theFiftyFirstInASecondIsLimitedAndCounted() throws Exception {
    for (int i = 0; i < 50; i++) assertEquals(201, post("c" + i).statusCode());
    HttpResponse<String> over = post("c50");
    assertEquals(429, over.statusCode());
    assertEquals("1", retryAfter(over));
    clock.tick(Duration.ofMillis(900));
    post("c50");
    clock.tick(Duration.ofMillis(1100));
    assertEquals(201, post("c50").statusCode());
    assertEquals(1, teams.tally().early());
    assertEquals(2, teams.tally().limited());
    assertEquals(51, teams.tally().accepted());
    assertEquals(0, teams.tally().repeats());
  }

  @Test
  void oneConversationTakesSevenInASecondAndEightInTwo() throws Exception {
    for (int i = 0; i < 7; i++) assertEquals(201, post("c").statusCode());
    assertEquals(429, post("c").statusCode());
    clock.tick(Duration.ofSeconds(1));
    assertEquals(201, post("c").statusCode());
    assertEquals(429, post("c").statusCode());
    clock.tick(Duration.ofSeconds(1));
    assertEquals(201, post("c").statusCode());
  }

  @Test
  void aHiddenLimitTakesThePlaceOfTheKnownOneAtItsSpeed() throws Exception {
    restart(FakeOptions.of(clock).atSpeed(5));
    teams.limitTenant(LimitPlan.parse("fixed:2"));
    post("a");
    post("b");
    assertEquals("12.000", retryAfter(post("c")));
    clock.tick(Duration.ofSeconds(12));
    assertEquals(201, post("c").statusCode());
  }

  @Test
  void anAnswerThatFailedAfterAcceptanceIsTakenAndComingAgainIsSeen() throws Exception {
    teams.answerNext(new ConnectorFault.TakenThenStatus(502));
    assertEquals(502, post("c").statusCode());
    assertEquals(1, teams.tally().accepted());
    post("c");
    assertEquals(1, teams.tally().duplicates());
    assertEquals(1, teams.tally().repeats());
  }

  @Test
  void aShareOfTheSendsMeetsAFault() throws Exception {
    teams.answerSome(1, 1, new ConnectorFault.TakenThenDropped());
    assertThrows(IOException.class, () -> post("c"));
    assertEquals(1, teams.messages().size());
  }

  @Test
  void toldToKeepNoBodiesItKnowsWhereMessagesWent() throws Exception {
    restart(FakeOptions.of(clock).withoutBodies());
    post("c");
    assertEquals("c", teams.messages().getFirst().conversation());
    assertTrue(teams.messages().getFirst().activity().isEmpty());
  }
}
