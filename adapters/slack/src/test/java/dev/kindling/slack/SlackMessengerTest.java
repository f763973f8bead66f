package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.testkit.slack.SlackCall;
import dev.kindling.testkit.slack.SlackPost;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackMessengerTest {
  private static final DeliveryId KEY = DeliveryId.of("cause", 1);
  private static final Account SAM = Account.of(AccountId.of(Platform.SLACK, "T0COUNCIL", "U0SAM"));
  private static final Message HELLO =
      new Message(
          "en-GB",
          "Hello",
          List.of(
              new Block.Paragraph("**Hello** <!channel> [here](https://x.gov.uk)."),
              new Block.Buttons(
                  List.of(new Button("Try one", new ButtonId("lesson.next"), true)),
                  "Or type it")));

  private Desk desk;
  private SlackMessenger messenger;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
    messenger = new SlackMessenger(desk.access);
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

  @Test
  void aPostCarriesTheWholeTextTheBlocksAndTheKey() {
    SendResult result = post();
    SlackPost post = desk.slack.posts().getFirst();
    assertEquals(new SendResult.Sent(post.ts()), result);
    assertEquals("Hello &lt;!channel&gt; here (https://x.gov.uk).\n\nOr type it", post.text());
    assertEquals("lesson.next", post.button("Try one").value());
    assertEquals(KEY.value(), post.key());
    assertEquals("D0SAM", post.channel());
  }

  @Test
  void thePersonIsWrittenToByIdUntilTheirChatIsKnown() {
    post();
    messenger.send(new Parcel(KEY, SAM.at("D0OTHER"), new Way.Post(null), HELLO, false));
    List<SlackCall> calls = desk.slack.calls();
    assertEquals("U0SAM", calls.get(0).arguments().get("channel"));
    assertEquals("D0OTHER", calls.get(1).arguments().get("channel"));
  }

  @Test
  void onePostIsOneCallAndNothingBeforeIt() {
    post();
    assertEquals(List.of("chat.postMessage"), methods());
    assertEquals("0", desk.slack.calls().getFirst().arguments().get("unfurl_links"));
    assertEquals("0", desk.slack.calls().getFirst().arguments().get("unfurl_media"));
  }

  @Test
  void textOnlyHasNoBlocks() {
    messenger.send(new Parcel(KEY, SAM, new Way.Post(null), HELLO, true));
    assertTrue(desk.slack.posts().getFirst().blocks().isEmpty());
  }

  @Test
  void aMessageToAResponseUrlIsForThatPersonAlone() {
    assertEquals(new SendResult.Sent(""), send(new Way.Post(desk.slack.responseUrl()), HELLO));
    assertTrue(desk.slack.posts().getFirst().ephemeral());
    assertEquals("false", argument("replace_original"));
    assertEquals("ephemeral", argument("response_type"));
  }

  @Test
  void aReplacementTakesThePlaceOfItsMessage() {
    post();
    SlackPost before = desk.slack.posts().getFirst();
    Way way = new Way.Replace(desk.slack.responseUrl(before));
    assertEquals(new SendResult.Sent(""), send(way, Message.of("en-GB", "You chose A.")));
    assertEquals(1, desk.slack.posts().size());
    SlackPost now = desk.slack.posts().getFirst();
    assertEquals("You chose A.", now.text());
    assertEquals(List.of(), now.buttons());
    assertEquals(before.ts(), now.ts());
  }

  @Test
  void anAddressThatIsNotSlacksIsNeverCalled() {
    for (String url : List.of("https://evil.example/x", "http://169.254.169.254/", "nonsense"))
      for (Way way : List.of(new Way.Post(url), new Way.Replace(url)))
        assertEquals(
            new SendResult.Refused(Refusal.OTHER, "no_such_response_url"), send(way, HELLO));
    assertEquals(0, desk.slack.calls().size());
  }

  @Test
  void aMessageTooLongForOneGoesAsSeveralInOrder() {
    String text = "This is a sentence of some length. ".repeat(800);
    Message message = new Message("en-GB", "Long", List.of(new Block.Paragraph(text)));
    assertInstanceOf(SendResult.Sent.class, send(new Way.Post(null), message));
    List<SlackPost> posts = desk.slack.posts();
    assertTrue(posts.size() > 1);
    String all = String.join(" ", posts.stream().map(SlackPost::text).toList());
    assertEquals(text.strip(), all.replaceAll("\\s+", " "));
    posts.forEach(post -> assertEquals(KEY.value(), post.key()));
  }

  @Test
  void aReplyIsNotForAMessenger() {
    assertThrows(IllegalArgumentException.class, () -> send(new Way.Reply(), HELLO));
  }

  private List<String> methods() {
    return desk.slack.calls().stream().map(SlackCall::method).toList();
  }

  private String argument(String name) {
    return desk.slack.calls().getLast().arguments().getOrDefault(name, "");
  }
}
