package dev.kindling.teams;

import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Fact;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages like those the coach sends. */
final class Messages {
  private Messages() {}

  static Message welcome() {
    return new Message(
        "en-GB",
        "Kindling says hello",
        List.of(
            new Block.Heading("Hello Sam"),
            new Block.Paragraph("I bring **one** two-minute thing.\n\nIn work time."),
            new Block.Buttons(
                List.of(
                    new Button("Try one", new ButtonId("lesson.next"), true),
                    new Button("Who sees what?", new ButtonId("privacy"), false)),
                "Or type: try, privacy")));
  }

  static Message question(@Nullable String chosen) {
    List<Option> options =
        List.of(
            new Option("A", "Ring the number he gave", "His number", new ButtonId("q12-1")),
            new Option("B", "Ring the number *on file*", "Number on file", new ButtonId("q12-2")),
            new Option("C", "Ask him", "", new ButtonId("q12-3")));
    return new Message(
        "en-GB",
        "Question 1 of 2",
        List.of(
            new Block.Question(
                "A supplier rings. What now?", options, chosen, "Or type a letter.")));
  }

  static Message everything() {
    return new Message(
        "cy",
        "Everything there is",
        List.of(
            new Block.Heading("A heading"),
            new Block.Note("Staying secure, 2 of 5."),
            new Block.Paragraph(
                "See [the guide](https://example.org/a_(b)?x=1) and *do* it.\n- one\n- two"),
            new Block.Picture("https://example.org/p.png", "A padlock"),
            new Block.Facts(List.of(new Fact("Lessons", "3"), new Fact("Next", "tomorrow"))),
            new Block.Progress("3 of 5 lessons", 3, 5)));
  }
}
