package dev.kindling.testkit.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.testkit.time.SettableClock;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fake's tokens are as strict as Slack's. */
class SlackInstallsTest {
  private static final Duration LIFE = Duration.ofHours(12);
  private static final SlackPerson ADA = new SlackPerson("T0RIVER", "U0ADA");

  private final SettableClock clock = SettableClock.at("2026-03-02T12:00:00Z");
  private final HttpClient http = HttpClient.newHttpClient();
  private final FakeSlack slack = FakeSlack.start(clock);
  private final SlackInstalls installs = slack.installs();

  @AfterEach
  void close() {
    slack.close();
    http.close();
  }

  private JsonNode call(String token, String method, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(slack.apiUrl().resolve(method))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return Wanted.JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  private String post(String token) throws Exception {
    JsonNode said = call(token, "chat.postMessage", "channel=U0ADA&text=Hi");
    return said.path("error").asText("ok");
  }

  private JsonNode access(String form) throws Exception {
    String app = "client_id=" + SlackInstalls.CLIENT + "&client_secret=" + SlackInstalls.SECRET;
    return call("none", "oauth.v2.access", app + "&" + form);
  }

  @Test
  void aTokenIsGoodInItsOwnWorkspaceUntilItExpiresOrIsRevoked() throws Exception {
    installs.lives(ADA);
    String token = installs.token("T0RIVER", LIFE);
    assertEquals("ok", post(token));
    assertEquals("channel_not_found", post(installs.token("T0HILL")));
    assertEquals("invalid_auth", post("xoxb-nobody-gave-this"));
    assertEquals("T0RIVER", call(token, "auth.test", "").path("team_id").asText());
    clock.tick(LIFE);
    assertEquals("token_expired", post(token));
    String lasting = installs.token("T0RIVER");
    installs.revoke("T0RIVER");
    assertEquals("token_revoked", post(lasting));
  }

  @Test
  void anEnterprisesTokenIsGoodInItsWorkspacesAndWantsToBeToldWhich() throws Exception {
    installs.lives(ADA);
    String token = installs.token("E0COUNTY");
    assertEquals("channel_not_found", post(token));
    installs.belongs("T0RIVER", "E0COUNTY");
    assertEquals("ok", post(token));
    assertEquals("missing_argument", call(token, "users.list", "limit=1").path("error").asText());
    assertTrue(call(token, "users.list", "team_id=T0RIVER").path("ok").asBoolean());
    assertTrue(call(token, "auth.test", "").path("is_enterprise_install").asBoolean());
  }

  @Test
  void aCodeIsGoodOnceAndForNobodyButTheApp() throws Exception {
    String code = installs.code("T0RIVER", null);
    JsonNode stranger =
        call("none", "oauth.v2.access", "client_id=1.1&client_secret=x&code=" + code);
    assertEquals("bad_client_secret", stranger.path("error").asText());
    JsonNode granted = access("code=" + code);
    assertEquals("T0RIVER", granted.at("/team/id").asText());
    assertTrue(granted.path("refresh_token").isMissingNode());
    assertEquals("ok", post(granted.path("access_token").asText()));
    assertEquals("invalid_code", access("code=" + code).path("error").asText());
  }

  @Test
  void aRefreshTokenIsGoodOnceAndTheOldTokenUntilItExpires() throws Exception {
    JsonNode first = access("code=" + installs.code("T0RIVER", LIFE));
    String renewal = "grant_type=refresh_token&refresh_token=";
    String refresh = first.path("refresh_token").asText();
    JsonNode next = access(renewal + refresh);
    assertEquals(43_200, next.path("expires_in").asInt());
    assertEquals("invalid_refresh_token", access(renewal + refresh).path("error").asText());
    assertEquals("ok", post(first.path("access_token").asText()));
    assertTrue(access(renewal + next.path("refresh_token").asText()).path("ok").asBoolean());
  }
}
