package dev.kindling.testkit.records;

import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Entry;
import dev.kindling.message.Fact;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes messages. */
public final class Messages {
  /** Text that breaks careless code: quotes, newlines, braces, emoji, right-to-left, NUL. */
  public static final String AWKWARD =
      "“Zoë” said: it's \"50%\" {off}\\n\r\n\t<b>& ]]> 'ok' 👩🏽‍💻 שלום \u0000 --";

  private Messages() {}

  /** A message with every kind of block. */
  public static Message rich() {
    return withoutForm().then(new Block.Fillable(form(), "or type it"));
  }

  /** A message with every kind of block that there was before there were forms. */
  public static Message withoutForm() {
    return new Message(
        "en-GB",
        AWKWARD,
        List.of(
            new Block.Heading("A strange call"),
            new Block.Paragraph(AWKWARD),
            new Block.Note("Lesson 1 of 5"),
            new Block.Picture("/pictures/call.png", "A phone that rings"),
            question(null),
            question("B"),
            new Block.Buttons(
                List.of(
                    new Button("Take it", new ButtonId("lesson.next"), true),
                    new Button("Later", new ButtonId("remind.later"), false)),
                "or type “next”"),
            new Block.Facts(List.of(new Fact("Lessons", "0"), new Fact("", AWKWARD))),
            new Block.Progress("None yet", 0, 5)));
  }

  private static Block.Question question(@Nullable String chosen) {
    return new Block.Question(
        "What *now*?",
        List.of(
            new Option("A", "Ring back", "Ring back", new ButtonId("q1-0")),
            new Option("B", "Hang up", "", new ButtonId("q1-1"))),
        chosen,
        "Type A or B");
  }

  /** A form with every kind of field. */
  public static Form form() {
    List<Entry> entries = List.of(new Entry("1", "One"), new Entry("2", AWKWARD));
    return new Form(
        new ButtonId("form.test"),
        "en-GB",
        "A form",
        List.of(new Block.Paragraph(AWKWARD)),
        List.of(
            new Field.Words("words", "Your words", "Not for long", true, 500, false, AWKWARD),
            new Field.One("one", "One of them", entries, "2", false),
            new Field.Several("some", "Some of them", entries, Set.of("1", "2"), true)),
        "Send",
        "Not now");
  }
}
