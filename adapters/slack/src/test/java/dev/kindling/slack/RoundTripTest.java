package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.message.Block;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import dev.kindling.testkit.slack.SlackPost;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private static Message question(@Nullable String chosen) {
    List<Option> options =
        List.of(
            new Option("A", "Ring the number he gave", "His number", new ButtonId("q12-0")),
            new Option("B", "Ring the number on file", "Number on file", new ButtonId("q12-1")));
    return new Message(
        "en-GB", "Question", List.of(new Block.Question("What now?", options, chosen, "Hint")));
  }

  @Test
  void aQuestionAskedIsPressedAndLosesItsButtons() throws IOException {
    try (Desk desk = new Desk()) {
      SlackMessenger messenger = new SlackMessenger(desk.access);
      desk.send(desk.requests.said(Desk.SAM, "quiz"));
      Turn typed = desk.door.turn();
      messenger.send(parcel(typed, typed.answers(), question(null)));
      SlackPost asked = desk.slack.awaitPosts(1).getFirst();
      desk.send(desk.requests.pressed(Desk.SAM, asked, "B Number", desk.slack.responseUrl(asked)));
      Turn pressed = desk.door.turns().getLast();
      assertEquals(new Input.Pressed(new ButtonId("q12-1")), pressed.input());
      assertEquals(typed.account(), pressed.account());
      messenger.send(parcel(pressed, assertedOriginal(pressed), question("B")));
      assertEquals(1, desk.slack.posts().size());
      assertEquals(List.of(), desk.slack.posts().getFirst().buttons());
    }
  }

  private static Way assertedOriginal(Turn turn) {
    assertNotNull(turn.original());
    return turn.original();
  }

  private static Parcel parcel(Turn turn, Way way, Message message) {
    return new Parcel(DeliveryId.of(turn.key().value(), 0), turn.account(), way, message, false);
  }
}
