package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.testkit.slack.Fault;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendFailuresTest {
  private static final DeliveryId KEY = DeliveryId.of("cause", 1);
  private static final Account SAM = Account.of(AccountId.of(Platform.SLACK, "T0COUNCIL", "U0SAM"));
  private static final Message HELLO = Message.of("en-GB", "Hello.");

  private Desk desk;
  private SlackMessenger messenger;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
    messenger = desk.messenger();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private SendResult post() {
    return messenger.send(new Parcel(KEY, SAM, new Way.Post(null), HELLO, false));
  }

  private SendResult send(Way way, Message message) {
    return messenger.send(new Parcel(KEY, SAM, way, message, false));
  }

  @ParameterizedTest
  @CsvSource({"429,17,17", "429,,30"})
  void tooManyIsLimitedForAsLongAsSlackSays(int status, String header, long seconds) {
    desk.slack.failNext(new Fault.Status(status, header));
    assertEquals(new SendResult.Limited(Duration.ofSeconds(seconds)), post());
  }

  @Test
  void theFakesOwnLimitIsHeardAsWell() {
    desk.slack.limitWorkspace(60, 1);
    assertInstanceOf(SendResult.Sent.class, post());
    assertEquals(new SendResult.Limited(Duration.ofSeconds(1)), post());
  }

  @ParameterizedTest
  @CsvSource({"500,", "502,", "503,0", "503,5", "504,", "408,", "421,"})
  void aServersFailureIsOneCallAndNoSecondOne(int status, String header) {
    desk.slack.failNext(new Fault.Status(status, header));
    SendResult result = post();
    if (status == 421) assertEquals(Refusal.OTHER, ((SendResult.Refused) result).reason());
    else assertEquals(new SendResult.Unknown("http_" + status), result);
    assertEquals(1, desk.slack.calls().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308, 404})
  void redirectsAreNotFollowedAndOddStatusesAreRefusals(int status) {
    desk.slack.failNext(new Fault.Status(status, null));
    assertEquals(new SendResult.Refused(Refusal.OTHER, "http_" + status), post());
    assertEquals(1, desk.slack.calls().size());
  }

  @Test
  void takenButUnansweredIsUnknownAndNeverRepeated() {
    Fault[] faults = {
      new Fault.TakenThenDropped(),
      new Fault.TakenThenCutShort(),
      new Fault.TakenThenGarbled(),
      new Fault.TakenThenSilent()
    };
    for (int i = 0; i < faults.length; i++) {
      desk.slack.failNext(faults[i]);
      assertInstanceOf(SendResult.Unknown.class, post(), faults[i].toString());
      assertEquals(i + 1, desk.slack.posts().size(), faults[i].toString());
    }
  }

  @Test
  void nobodyThereIsUnreachable() throws IOException {
    desk.slack.close();
    assertEquals(new SendResult.Unreachable("no_connection"), post());
    SlackSettings nowhere =
        new SlackSettings("s", "t", URI.create("https://no-such-host.invalid/api/"));
    SlackMessenger lost = desk.messenger(nowhere);
    assertEquals(
        new SendResult.Unreachable("no_connection"),
        lost.send(new Parcel(KEY, SAM, new Way.Post(null), HELLO, false)));
  }

  @ParameterizedTest
  @CsvSource({
    "channel_not_found,UNKNOWN_PERSON",
    "user_not_found,UNKNOWN_PERSON",
    "user_disabled,LEFT",
    "is_archived,LEFT",
    "account_inactive,ACCESS_REVOKED",
    "token_revoked,ACCESS_REVOKED",
    "invalid_auth,ACCESS_REVOKED",
    "not_authed,ACCESS_REVOKED",
    "restricted_action,NOT_ALLOWED",
    "messages_tab_disabled,NOT_ALLOWED",
    "missing_scope,NOT_ALLOWED",
    "not_in_channel,NOT_INSTALLED",
    "msg_too_long,TOO_BIG",
    "msg_blocks_too_long,TOO_BIG",
    "invalid_blocks,OTHER",
    "an_error_of_2030,OTHER"
  })
  void slacksRefusalsAreToldInOurWords(String code, Refusal reason) {
    desk.slack.failNext(new Fault.ErrorCode(code));
    assertEquals(new SendResult.Refused(reason, code), post());
  }

  @Test
  void someRefusalsAreNone() {
    desk.slack.failNext(new Fault.ErrorCode("ratelimited"));
    assertEquals(new SendResult.Limited(Duration.ofSeconds(30)), post());
    desk.slack.failNext(new Fault.ErrorCode("fatal_error"));
    assertEquals(new SendResult.Unknown("fatal_error"), post());
    desk.slack.failNext(new Fault.ErrorCode("Words: with \"names\"!"));
    assertEquals(new SendResult.Refused(Refusal.OTHER, "unrecognised"), post());
  }

  @Test
  void aWrongTokenIsAccessRevoked() {
    SlackSettings wrong = new SlackSettings("s", "xoxb-another-token", desk.slack.apiUrl());
    SendResult result =
        desk.messenger(wrong).send(new Parcel(KEY, SAM, new Way.Post(null), HELLO, false));
    assertEquals(new SendResult.Refused(Refusal.ACCESS_REVOKED, "invalid_auth"), result);
  }

  @Test
  void aResponseUrlFailsLikeEverythingElse() {
    Way way = new Way.Post(desk.slack.responseUrl());
    desk.slack.failNext(
        new Fault.Status(429, "3"),
        new Fault.Status(500, null),
        new Fault.TakenThenDropped(),
        new Fault.Status(404, null),
        new Fault.ErrorCode("user_not_found"));
    assertEquals(new SendResult.Limited(Duration.ofSeconds(3)), send(way, HELLO));
    assertEquals(new SendResult.Unknown("http_500"), send(way, HELLO));
    assertInstanceOf(SendResult.Unknown.class, send(way, HELLO));
    assertEquals(new SendResult.Refused(Refusal.OTHER, "http_404"), send(way, HELLO));
    assertEquals(
        new SendResult.Refused(Refusal.UNKNOWN_PERSON, "user_not_found"), send(way, HELLO));
  }

  @Test
  void aResponseUrlIsUsedUpAfterFive() {
    Way way = new Way.Post(desk.slack.responseUrl());
    for (int i = 0; i < 5; i++) assertInstanceOf(SendResult.Sent.class, send(way, HELLO));
    assertEquals(new SendResult.Refused(Refusal.OTHER, "used_url"), send(way, HELLO));
  }

  @Test
  void aLaterPartThatFailsLeavesTheWholeUnknown() {
    String text = "This is a sentence of some length. ".repeat(800);
    Message message = new Message("en-GB", "Long", List.of(new Block.Paragraph(text)));
    desk.slack.limitWorkspace(60, 1);
    assertEquals(new SendResult.Unknown("part_of_it"), send(new Way.Post(null), message));
    assertEquals(1, desk.slack.posts().size());
  }
}
