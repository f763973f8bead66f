package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackRequests;
import dev.kindling.testkit.teams.Forgery;
import dev.kindling.testkit.teams.TeamsActivities;
import dev.kindling.testkit.time.SettableClock;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forged, stale, broken and huge requests: refused, nothing changed, nothing told. */
class NothingGetsInTest {
  private static final SlackPerson SAM = new SlackPerson("T0COUNCIL", "U0SAM");
  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  @TempDir Path data;
  private Town town;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void slackRequestsThatAreNotProvenChangeNothing() throws Exception {
    SlackRaw honest = town.requests.said(SAM, "lesson");
    List<HttpResponse<String>> answers = new ArrayList<>();
    answers.add(town.slackAnswer(honest.with("X-Slack-Signature", "v0=" + "0".repeat(64))));
    answers.add(town.slackAnswer(honest.with("X-Slack-Signature", "")));
    answers.add(town.slackAnswer(honest.without("X-Slack-Signature")));
    answers.add(town.slackAnswer(honest.without("X-Slack-Request-Timestamp")));
    answers.add(town.slackAnswer(honest.with("X-Slack-Request-Timestamp", "soon")));
    answers.add(town.slackAnswer(honest.withBody("{}".getBytes(StandardCharsets.UTF_8))));
    answers.add(town.slackAnswer(forger("other-secret", Duration.ZERO)));
    answers.add(town.slackAnswer(forger(Town.SECRET, Duration.ofMinutes(6))));
    answers.add(town.slackAnswer(forger(Town.SECRET, Duration.ofMinutes(-6))));
    answers.forEach(answer -> assertRefused(answer, 401));
    assertNothingChanged();
  }

  @Test
  void teamsRequestsThatAreNotProvenChangeNothing() throws Exception {
    String activity = activities().message("lesson");
    for (Forgery how : Forgery.values())
      assertRefused(town.teams(activity, town.teams.tokens().forged(how)), 400);
    assertRefused(town.teams(activity, "Bearer nonsense"), 401);
    assertRefused(town.teams(activity, "Bearer a.b.c"), 401);
    assertRefused(town.teams(activity, ""), 401);
    assertNothingChanged();
    assertEquals(0, town.teams.sends());
  }

  @Test
  void garbageIsRefusedWithoutAWordAboutTheInside() throws Exception {
    Random random = new Random(5);
    for (String path :
        List.of("/slack/events", "/api/messages", "/practice/say", "/practice/press"))
      for (String type : List.of("application/json", "application/x-www-form-urlencoded", "x/y")) {
        byte[] garbage = new byte[random.nextInt(2000)];
        random.nextBytes(garbage);
        assertRefused(town.post(path, type, garbage), 400);
      }
    assertNothingChanged();
  }

  @Test
  void tenMegabytesAreTooMuch() throws Exception {
    String form = "application/x-www-form-urlencoded";
    for (String path : List.of("/slack/events", "/api/messages", "/practice/say"))
      assertRefused(town.post(path, form, new byte[TEN_MEGABYTES]), 413);
    assertNothingChanged();
  }

  @Test
  void aProvenBodyThatMakesNoSenseIsRefusedToo() throws Exception {
    for (String body : List.of("", "[]", "null", "{", "{\"type\":\"event_callback\"}", "a=b"))
      assertTrue(town.slack(town.requests.signed("application/json", body)) < 500, body);
    for (String body : List.of("", "[]", "null", "{", "{\"type\":\"message\"}", "a=b"))
      assertTrue(town.teams(body, town.teams.tokens().valid()).statusCode() < 500, body);
    assertNothingChanged();
  }

  @Test
  void anotherTenantIsRefusedAndNothingIsKept() throws Exception {
    TeamsActivities stranger =
        TeamsActivities.of(town.teams, Town.APP, "12345678-0000-4000-8000-000000000000", 1);
    town.teams(stranger.message("lesson"));
    assertNothingChanged();
  }

  @Test
  void unknownAddressesSayOnlyThatNothingIsThere() throws Exception {
    for (String path : List.of("/nowhere", "/assets/x", "/.git/config"))
      assertRefused(town.get(path), 404);
    assertRefused(town.get("/practice/../../etc/passwd"), 400);
  }

  private SlackRaw forger(String secret, Duration ahead) {
    SettableClock theirs = new SettableClock(town.clock.instant().plus(ahead));
    return new SlackRequests(secret, theirs).said(SAM, "lesson");
  }

  private TeamsActivities activities() {
    return TeamsActivities.of(town.teams, Town.APP, Town.TENANT, 1);
  }

  private static void assertRefused(HttpResponse<String> answer, int status) {
    boolean refused = answer.statusCode() >= 400 && answer.statusCode() < 500;
    assertTrue(refused, answer.uri() + " answered " + answer.statusCode());
    if (status != 400) assertEquals(status, answer.statusCode(), answer.uri().toString());
    String body = answer.body();
    assertFalse(
        body.contains("Exception") || body.contains("at dev.") || body.contains("java."), body);
  }

  private void assertNothingChanged() {
    try (var store = town.store()) {
      for (String id : List.of("main", "practice")) {
        OrganisationId organisation = new OrganisationId(id);
        assertEquals(0, store.campaigns().count(organisation, "people"), id);
        assertTrue(store.records().nextDue(organisation).isEmpty(), id);
      }
    }
    assertEquals(0, town.slack.posts().size());
    assertEquals(0, town.teams.messages().size());
  }
}
