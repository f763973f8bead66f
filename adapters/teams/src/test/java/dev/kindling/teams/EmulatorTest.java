package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.kindling.conversation.Input;
import dev.kindling.message.ButtonId;
import dev.kindling.platform.SendResult;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmulatorTest {
  private final SetClock clock = new SetClock();
  private final FakeConnector emulator = FakeConnector.start("", clock);
  private final RecordingDoor door = new RecordingDoor();
  private final TeamsApp app = new TeamsApp(
          TeamsSettings.emulator(), new ServiceUrls(TeamsSettings.emulator()), door, clock);

  @AfterEach
  void close() {
    emulator.close();
  }

  @Test
  void onThisMachineNoTokenIsAskedFor() {
    assertEquals(200, post(activity("message", "hello"), true).status());
    assertEquals(new Input.Said("hello"), door.only().input());
    assertEquals("teams:emulator/some-person", door.only().account().id().key());
  }

  @Test
  void itsAnswersGoBackWithoutAToken() {
    post(activity("message", "hello"), true);
    TeamsMessenger messenger = new TeamsMessenger(
            TeamsSettings.emulator(), new ServiceUrls(TeamsSettings.emulator()), clock);
    SendResult result = messenger.send(Parcels.to(door.only().account(), Messages.welcome()));
    assertEquals(new SendResult.Sent(emulator.await(1).getFirst().id()), result);
    assertEquals(0, emulator.signIns());
  }

  @Test
  void aPressThatNamesNoMessageIsKnownByItsActivity() {
    ObjectNode press = activity("message", "");
    press.putObject("value").put("kindling", "lesson.next");
    post(press, true);
    assertEquals(new Input.Pressed(new ButtonId("lesson.next")), door.only().input());
    post(Json.object(TeamsActivities.redelivered(press.toString())).orElseThrow(), true);
    assertEquals(2, door.turns().stream().map(turn -> turn.key()).distinct().count());
  }

  @Test
  void fromAnotherMachineNobodyIsServed() {
    assertEquals(TeamsAnswer.of(401), post(activity("message", "hello"), false));
    assertTrue(door.turns().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net/uk/",
        "http://127.0.0.1.evil.example/",
        "http://localhost.evil.example:80/",
        "http://localhost@evil.example/",
        "http://169.254.169.254/latest/",
        "http://10.0.0.1/",
      })
  void answersGoToThisMachineAlone(String serviceUrl) {
    ObjectNode activity = activity("message", "hello");
    activity.set("serviceUrl", new TextNode(serviceUrl));
    assertEquals(TeamsAnswer.of(403), post(activity, true));
    assertTrue(door.turns().isEmpty());
  }

  private TeamsAnswer post(ObjectNode activity, boolean loopback) {
    byte[] body = activity.toString().getBytes(StandardCharsets.UTF_8);
    return app.handle(new TeamsRequest(null, body, loopback));
  }

  /** Shaped as the emulator sends it: no tenant, no kind of conversation. */
  private ObjectNode activity(String type, String text) {
    ObjectNode activity = Json.object().put("type", type).put("text", text).put("id", "some-id");
    activity.put("channelId", "emulator").put("serviceUrl", emulator.serviceUrl());
    activity.put("localTimezone", "Europe/London").put("timestamp", "2026-01-05T09:00:00.000Z");
    activity.putObject("from").put("id", "some-person").put("name", "User").put("role", "user");
    activity.putObject("conversation").put("id", "some-conversation|livechat");
    activity.putObject("recipient").put("id", "some-bot").put("name", "Bot").put("role", "bot");
    return activity;
  }
}
