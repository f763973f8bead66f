package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackSigner;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddRequestsTest {
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void isIgnored(SlackRaw raw) {
    assertEquals(200, desk.send(raw).status());
    assertEquals(0, desk.door.turns().size());
  }

  @Test
  void theChallengeComesBack() {
    SlackAnswer answer = desk.send(desk.requests.challenge("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALW"));
    assertEquals(200, answer.status());
    assertEquals("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALW", answer.body());
  }

  @Test
  void whatWeDoNotListenToIsAcknowledged() {
    ObjectMapper json = new ObjectMapper();
    isIgnored(desk.requests.uninstalled("T0COUNCIL"));
    ObjectNode event = json.createObjectNode().put("type", "an_event_of_2030").put("user", 5);
    isIgnored(desk.requests.event("T0COUNCIL", event));
    isIgnored(desk.requests.click(json.createObjectNode().put("type", "view_closed")));
    isIgnored(desk.requests.json(json.createObjectNode().put("type", "app_rate_limited")));
    SlackRaw other = desk.requests.signed("application/x-www-form-urlencoded", "command=%2Fother");
    isIgnored(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage",
        "a=b&c=d",
        "{",
        "{\"type\":",
        "payload=",
        "payload=%",
        "payload=%7B",
        "payload=[]x",
        "{\"type\":\"event_callback\"}",
        "payload={\"type\":\"block_actions\"}",
        "payload={\"type\":\"block_actions\",\"view\":{\"type\":\"home\"}}",
        "payload={\"type\":\"block_actions\",\"view\":7}",
        "payload={\"type\":\"view_submission\"}",
        "payload={\"type\":\"view_submission\",\"view\":[]}",
        "payload={\"type\":\"view_submission\",\"view\":{\"callback_id\":\"settings.save\"}}",
        "payload={\"type\":\"view_submission\",\"view\":{\"callback_id\":{}}}",
        "payload={\"type\":\"shortcut\",\"callback_id\":\"quiz\"}",
        "payload={\"type\":\"shortcut\",\"callback_id\":\"quiz\",\"user\":{\"id\":5}}",
        "command=%2Fcoach",
        "command=%2Fcoach&trigger_id=1&team_id=T1&user_id=U1/../x",
        "{\"type\":\"url_verification\"}"
      })
  void signedGarbageIsABadRequestAtMost(String body) {
    SlackAnswer answer = desk.send(desk.requests.signed("text/plain", body));
    assertEquals("", answer.body());
    assertEquals(0, desk.door.turns().size());
    if (answer.status() != 200) assertEquals(400, answer.status());
  }

  @Test
  void bytesThatAreNoTextAreABadRequest() {
    SlackRaw raw = desk.requests.signed("text/plain", "{}");
    byte[] broken = {'{', (byte) 0xff, (byte) 0xfe, '}'};
    SlackSigner signer = new SlackSigner(Desk.SECRET);
    assertEquals(400, desk.send(signer.signed("text/plain", broken, Desk.NOW)).status());
    assertEquals(200, desk.send(raw).status());
  }
}
