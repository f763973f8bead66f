package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackRequests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgeryTest {
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private SlackRaw words() {
    return desk.requests.said(Desk.SAM, "hello");
  }

  private void isRefused(SlackAnswer answer) {
    assertEquals(new SlackAnswer(401, "text/plain; charset=utf-8", ""), answer);
    assertEquals(0, desk.door.turns().size());
    assertEquals(0, desk.slack.calls().size());
  }

  @Test
  void whatSlackSignedIsTaken() {
    assertEquals(200, desk.send(words()).status());
    assertEquals(1, desk.door.turns().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {-300, 300, 0})
  void aTimeWithinFiveMinutesIsTakenInBothDirections(int seconds) {
    SlackRaw raw = words();
    assertEquals(200, desk.sendAt(Desk.NOW.plusSeconds(seconds), raw).status());
  }

  @ParameterizedTest
  @ValueSource(ints = {-360, -301, 301, 360, 86_400})
  void aTimeFurtherOffIsRefusedInBothDirections(int seconds) {
    isRefused(desk.sendAt(Desk.NOW.plusSeconds(seconds), words()));
  }

  @Test
  void anotherSecretIsRefused() {
    SlackRequests thief = new SlackRequests("another secret", desk.clock);
    isRefused(desk.send(thief.said(Desk.SAM, "hello")));
  }

  @Test
  void aChangedBodyIsRefused() {
    SlackRaw raw = words();
    String other = raw.text().replace("U0SAM", "U0EVE");
    isRefused(desk.send(raw.withBody(other.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void aChangedTimeIsRefused() {
    long next = Desk.NOW.plus(Duration.ofSeconds(1)).getEpochSecond();
    isRefused(desk.send(words().with("X-Slack-Request-Timestamp", String.valueOf(next))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Slack-Signature", "X-Slack-Request-Timestamp"})
  void aMissingHeaderIsRefused(String header) {
    isRefused(desk.send(words().without(header)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "v0=", "v0=zz", "v1=00", "v0", "\u00e9", "v0=0000000000000000000000000000"})
  void anySignatureButTheRightOneIsRefused(String signature) {
    isRefused(desk.send(words().with("X-Slack-Signature", signature)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "now", "-1", "1e9", "99999999999999999999", " 1", "0x10", "\u0661", "NaN"})
  void aTimeThatIsNoNumberIsRefused(String time) {
    isRefused(desk.send(words().with("X-Slack-Request-Timestamp", time)));
  }

  @Test
  void everySingleBitOfTheSignatureCounts() {
    SlackRaw raw = words();
    String right = raw.headers().get("X-Slack-Signature");
    for (int i = 3; i < right.length(); i++) {
      char other = right.charAt(i) == '0' ? '1' : '0';
      String wrong = right.substring(0, i) + other + right.substring(i + 1);
      isRefused(desk.send(raw.with("X-Slack-Signature", wrong)));
    }
  }

  @Test
  void headersMayComeInAnyCase() {
    SlackRaw raw = words();
    Map<String, String> lower =
        Map.of(
            "x-slack-signature", raw.headers().get("X-Slack-Signature"),
            "X-SLACK-REQUEST-TIMESTAMP", raw.headers().get("X-Slack-Request-Timestamp"));
    assertEquals(200, desk.app.handle(new SlackRequest(lower, raw.body())).status());
  }

  @Test
  void anUnsignedEmptyBodyIsRefused() {
    isRefused(desk.app.handle(new SlackRequest(Map.of(), new byte[0])));
  }

  @Test
  void tenMegabytesAreTooMuchEvenWhenSigned() {
    byte[] body = new byte[10_000_000];
    Arrays.fill(body, (byte) 'a');
    SlackRaw raw = desk.requests.signed("text/plain", new String(body, StandardCharsets.US_ASCII));
    assertEquals(413, desk.send(raw).status());
    assertEquals(0, desk.door.turns().size());
  }

  @Test
  void theSslCheckIsAnsweredWithoutASignatureAndDoesNothing() {
    byte[] check = "ssl_check=1&token=abc".getBytes(StandardCharsets.UTF_8);
    assertEquals(200, desk.app.handle(new SlackRequest(Map.of(), check)).status());
    assertEquals(0, desk.door.turns().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ssl_check=1&command=%2Fcoach&text=hello&user_id=U0EVE&team_id=T0&trigger_id=1",
        "payload=%7B%7D&ssl_check=1"
      })
  void theSslCheckIsNoWayRoundTheSignature(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    isRefused(desk.app.handle(new SlackRequest(Map.of(), bytes)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aBlankSigningSecretCannotEvenBeSet(String blank) {
    assertThrows(
        IllegalArgumentException.class, () -> SlackSettings.of(blank, "xoxb-some-long-token"));
    assertThrows(IllegalArgumentException.class, () -> SlackSettings.of("secret", blank));
  }

  @Test
  void secretsAndBodiesStayOutOfTexts() {
    String settings = desk.settings.toString();
    assertFalse(settings.contains(Desk.SECRET) || settings.contains("xoxb"), settings);
    SlackRaw raw = words();
    String request = new SlackRequest(raw.headers(), raw.body()).toString();
    assertTrue(request.matches("SlackRequest\\[[0-9]+ bytes]"), request);
  }
}
