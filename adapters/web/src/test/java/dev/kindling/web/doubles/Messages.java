package dev.kindling.web.doubles;

import dev.kindling.message.Block;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages as the coach makes them. */
public final class Messages {
  private Messages() {}

  public static Message text(String words) {
    return Message.of("en-GB", words);
  }

  /** A question with two options, open unless one is chosen. */
  public static Message question(@Nullable String chosen) {
    String hint = chosen == null ? "Or type a letter." : "You chose " + chosen + ".";
    return new Message(
        "en-GB",
        "Question 1 of 1",
        List.of(
            new Block.Question(
                "What do you do?",
                List.of(option("A", "Ring back", "Ring", 1), option("B", "Pay now", "", 2)),
                chosen,
                hint)));
  }

  private static Option option(String letter, String text, String label, int number) {
    return new Option(letter, text, label, new ButtonId("q7-" + number));
  }
}
