package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Finder;
import dev.kindling.delivery.Finder.Finding;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackCall;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackFinderTest {
  private static final DeliveryId KEY = DeliveryId.of("cause", 1);
  private static final DeliveryId OTHER = DeliveryId.of("cause", 2);
  private static final Account SAM = Account.of(AccountId.of(Platform.SLACK, "T0COUNCIL", "U0SAM"));
  private static final Account KNOWN = SAM.at("D0SAM");
  private static final Message HELLO = Message.of("en-GB", "Hello.");
  private static final Duration LITTLE = Duration.ofMinutes(2);
  private static final Finding ABSENT = new Finding.Absent();

  private Desk desk;
  private SlackMessenger messenger;
  private Finder finder;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
    messenger = desk.messenger();
    finder = messenger.finder().orElseThrow();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private SendResult send(DeliveryId key, Message message) {
    return messenger.send(new Parcel(key, KNOWN, new Way.Post(null), message, false));
  }

  private Finding find(Finder by, DeliveryId key) {
    return by.find(sought(key, KNOWN, null));
  }

  private static Finder.Sought sought(DeliveryId key, Account account, @Nullable String room) {
    return new Finder.Sought(
        key, account, new Way.Post(room), Desk.NOW.minus(LITTLE), Desk.NOW.plus(LITTLE));
  }

  private Finder reading(double perMinute, int page, int pages) {
    HistoryAllowance allowance = new HistoryAllowance(perMinute, page, pages);
    SlackSettings settings =
        new SlackSettings(Desk.SECRET, FakeSlack.TOKEN, desk.slack.apiUrl(), null, allowance);
    return desk.messenger(settings).finder().orElseThrow();
  }

  private List<String> methods() {
    return desk.slack.calls().stream().map(SlackCall::method).toList();
  }

  private static Message longOne() {
    String text = "This is a sentence of some length. ".repeat(800);
    return new Message("en-GB", "Long", List.of(new Block.Paragraph(text)));
  }

  @Test
  void whatWasSentIsFoundUnderTheIdThatSendingGave() {
    SendResult.Sent sent = assertInstanceOf(SendResult.Sent.class, send(KEY, HELLO));
    send(OTHER, HELLO);
    assertEquals(new Finding.Found(sent.messageId()), find(finder, KEY));
  }

  @Test
  void whatWasTakenBeforeTheConnectionBrokeIsFound() {
    desk.slack.failNext(new Fault.TakenThenDropped());
    assertInstanceOf(SendResult.Unknown.class, send(KEY, HELLO));
    String ts = desk.slack.posts().getFirst().ts();
    assertEquals(new Finding.Found(ts), find(finder, KEY));
  }

  @Test
  void whatWasNeverTakenIsAbsentWhateverElseIsThere() {
    assertEquals(ABSENT, find(finder, KEY));
    send(OTHER, HELLO);
    desk.slack.typed(Desk.SAM, KEY.value());
    assertEquals(ABSENT, find(finder, KEY));
  }

  @Test
  void aFailureThatTookNothingIsAbsent() {
    desk.slack.failNext(new Fault.Status(500, null));
    assertInstanceOf(SendResult.Unknown.class, send(KEY, HELLO));
    assertEquals(ABSENT, find(finder, KEY));
  }

  @Test
  void onlyTheTimeThatWasAskedForIsLookedAt() {
    send(KEY, HELLO);
    Finder.Sought later =
        new Finder.Sought(
            KEY, KNOWN, new Way.Post(null), Desk.NOW.plusSeconds(1), Desk.NOW.plus(LITTLE));
    assertEquals(ABSENT, finder.find(later));
  }

  @Test
  void aChatIsAskedForOnceWhereTheAddressDoesNotTell() {
    send(KEY, HELLO);
    for (int i = 0; i < 2; i++)
      assertInstanceOf(Finding.Found.class, finder.find(sought(KEY, SAM, null)));
    assertEquals(
        List.of(
            "chat.postMessage",
            "conversations.open",
            "conversations.history",
            "conversations.history"),
        methods());
  }

  @Test
  void aChatOfSeveralPagesIsReadToItsEnd() {
    send(KEY, HELLO);
    for (int i = 0; i < 5; i++) desk.slack.typed(Desk.SAM, "and then");
    assertInstanceOf(Finding.Found.class, find(reading(45, 2, 3), KEY));
    assertEquals(ABSENT, find(reading(45, 2, 3), OTHER));
  }

  @Test
  void aChatTooLongToBeReadToItsEndIsNeverCalledEmpty() {
    for (int i = 0; i < 7; i++) desk.slack.typed(Desk.SAM, "and then");
    assertEquals(new Finding.Impossible("too_long_a_history"), find(reading(45, 2, 3), KEY));
  }

  @Test
  void anAppThatIsSoldLooksOnceAMinuteAtFifteenMessages() {
    desk.slack.limitHistory();
    HistoryAllowance sold = HistoryAllowance.DISTRIBUTED;
    Finder slow = reading(sold.perMinute(), sold.page(), sold.pages());
    send(KEY, HELLO);
    for (int i = 0; i < 15; i++) desk.slack.typed(Desk.SAM, "and then");
    assertEquals(new Finding.Impossible("too_long_a_history"), find(slow, KEY));
    assertEquals(new Finding.Later(Duration.ofMinutes(1)), find(slow, KEY));
  }

  @Test
  void aLongMessageIsFoundWhenAllOfItIsThere() {
    SendResult.Sent sent = assertInstanceOf(SendResult.Sent.class, send(KEY, longOne()));
    assertEquals(new Finding.Found(sent.messageId()), find(finder, KEY));
  }

  @Test
  void aLongMessageOfWhichAPartArrivedIsNeitherFoundNorAbsent() {
    desk.slack.limitWorkspace(60, 1);
    assertEquals(new SendResult.Unknown("part_of_it"), send(KEY, longOne()));
    assertEquals(new Finding.Impossible("part_of_it"), find(finder, KEY));
  }

  @Test
  void whatWentToAResponseUrlIsInNoHistoryAndNobodyIsAsked() {
    assertEquals(
        new Finding.Impossible("response_url"),
        finder.find(sought(KEY, KNOWN, desk.slack.responseUrl())));
    assertEquals(List.of(), methods());
  }

  @Test
  void theFiftyFirstLookInAMinuteIsForLater() {
    for (int i = 0; i < 50; i++) assertEquals(ABSENT, find(finder, KEY));
    assertEquals(new Finding.Later(Duration.ofMinutes(1)), find(finder, KEY));
  }

  @Test
  void aLimitIsHeardInWholeSecondsAndInParts() {
    desk.slack.failNext(new Fault.Status(429, "17"), new Fault.Status(429, "0.25"));
    assertEquals(new Finding.Later(Duration.ofSeconds(17)), find(finder, KEY));
    assertEquals(new Finding.Later(Duration.ofMillis(250)), find(finder, KEY));
    desk.slack.failNext(new Fault.ErrorCode("ratelimited"));
    assertEquals(new Finding.Later(RetryAfter.USUAL), find(finder, KEY));
  }

  @Test
  void whateverBreaksOnTheWayIsForLaterAndAskedOnce() {
    Fault[] faults = {
      new Fault.TakenThenDropped(),
      new Fault.TakenThenCutShort(),
      new Fault.TakenThenGarbled(),
      new Fault.TakenThenSilent(),
      new Fault.TakenThenStatus(503),
      new Fault.Status(500, null),
      new Fault.Status(503, "0"),
      new Fault.ErrorCode("internal_error")
    };
    for (int i = 0; i < faults.length; i++) {
      desk.slack.failNext(faults[i]);
      assertInstanceOf(Finding.Later.class, find(finder, KEY), faults[i].toString());
      assertEquals(i + 1, methods().size(), faults[i].toString());
    }
  }

  @Test
  void aSlackThatIsGoneIsForLater() {
    desk.slack.close();
    assertEquals(new Finding.Later(RetryAfter.USUAL), find(finder, KEY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing_scope", "token_revoked", "invalid_auth", "account_inactive"})
  void whatAnAdminCanMendIsTriedAgainLater(String code) {
    desk.slack.failNext(new Fault.ErrorCode(code));
    assertEquals(new Finding.Later(Duration.ofMinutes(15)), find(finder, KEY));
  }

  @Test
  void anAppWithoutTheScopeForItsChatsLooksLater() {
    desk.slack.withoutScope("im:history");
    assertInstanceOf(Finding.Later.class, find(finder, KEY));
  }

  @Test
  void aMessageWhoseMetadataIsHiddenMayBeTheOneSoNothingIsAbsent() {
    send(KEY, HELLO);
    desk.slack.withoutScope("metadata.message:read");
    assertEquals(new Finding.Impossible("unreadable_metadata"), find(finder, KEY));
    assertEquals(new Finding.Impossible("unreadable_metadata"), find(finder, OTHER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"channel_not_found", "not_in_channel", "is_archived", "odd_error"})
  void aChatThatCannotBeReadStaysUnknown(String code) {
    desk.slack.failNext(new Fault.ErrorCode(code));
    assertEquals(new Finding.Impossible(code), find(finder, KEY));
  }

  @Test
  void aPersonWhoLeftCannotBeLookedUp() {
    desk.slack.refuse("U0SAM", "user_disabled");
    assertEquals(new Finding.Impossible("user_disabled"), finder.find(sought(KEY, SAM, null)));
  }

  @Test
  void aMessageThatWasReplacedIsFoundAsWell() {
    SendResult.Sent sent = assertInstanceOf(SendResult.Sent.class, send(KEY, HELLO));
    String url = desk.slack.responseUrl(desk.slack.posts().getFirst());
    messenger.send(new Parcel(OTHER, KNOWN, new Way.Replace(url), HELLO, false));
    assertEquals(new Finding.Found(sent.messageId()), find(finder, KEY));
  }
}
