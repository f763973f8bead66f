package dev.kindling.slack.blockkit;

import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Fact;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes messages that nobody would write but somebody might: the same for the same seed. */
public final class Generated {
  private static final List<String> BITS =
      List.of(
          "word",
          "**bold**",
          "*slanted. Twice.*",
          "[a link](https://x.gov.uk/a?b=1&c=2|3)",
          "\n",
          "\n\n",
          ". ",
          "! ",
          "<!channel>",
          "<@U1>",
          "<https://evil|x>",
          "&amp;",
          "*",
          "**",
          "_",
          "`code`",
          "~",
          ">",
          "https://bare.gov.uk/x_y.",
          "@here",
          "\uD83D\uDE00",
          "é",
          "  ",
          "[",
          "](",
          "supercalifragilistic".repeat(30),
          "**Open",
          "end**",
          ":tada:",
          "- list");

  private final Random random;

  public Generated(long seed) {
    random = new Random(seed);
  }

  /** A message of any blocks. */
  public Message message() {
    List<Supplier<Block>> kinds =
        List.of(
            () -> new Block.Heading(text(6)),
            () -> new Block.Paragraph(text(random.nextInt(10) == 0 ? 900 : 60)),
            () -> new Block.Note(text(20)),
            () ->
                new Block.Picture("https://x.gov.uk/" + random.nextInt() + ".png", "A " + text(9)),
            this::question,
            this::buttons,
            this::ownWords,
            () -> new Block.Facts(List.of(new Fact(text(2), text(4)), new Fact("a", "b"))),
            () -> new Block.Progress(text(3), 1, 2));
    List<Block> blocks = new ArrayList<>();
    for (int i = random.nextInt(1, random.nextInt(20) == 0 ? 80 : 9); i > 0; i--)
      blocks.add(kinds.get(random.nextInt(kinds.size())).get());
    return new Message("en-GB", "Summary", blocks);
  }

  private Block question() {
    String chosen = random.nextBoolean() ? List.of("", "A", "ACD").get(random.nextInt(3)) : null;
    List<Option> options =
        IntStream.range(0, random.nextInt(1, random.nextInt(10) == 0 ? 26 : 5))
            .mapToObj(this::option)
            .toList();
    return new Block.Question(text(30), options, chosen, text(5));
  }

  private Option option(int index) {
    String letter = String.valueOf((char) ('A' + index));
    String label = random.nextInt(4) == 0 ? "" : "Label " + index;
    return new Option(letter, text(8), label, new ButtonId("q1-" + index + redrawn()));
  }

  /** How the ids of several picks end: any number of times drawn anew, picked or not. */
  private String redrawn() {
    String times = random.nextBoolean() ? "" : "." + random.nextInt(1, 1_000_000_000);
    return times + (random.nextInt(3) == 0 ? ".back" : "");
  }

  /** What stands below a question with several picks, or a question in one's own words. */
  private Block ownWords() {
    String what = random.nextBoolean() ? "all" + redrawn() : "dk";
    Button button = new Button("That's all", new ButtonId("q1-" + what), random.nextBoolean());
    return new Block.Buttons(List.of(button), text(30));
  }

  private Block buttons() {
    List<Button> buttons =
        IntStream.range(0, random.nextInt(1, 4))
            .mapToObj(i -> new Button("Do " + i, new ButtonId("do." + i), i == 0))
            .toList();
    return new Block.Buttons(buttons, text(4));
  }

  /** Up to so many bits of text; may be blank. */
  public String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(BITS.get(random.nextInt(BITS.size())));
      if (random.nextInt(3) > 0) text.append(' ');
    }
    return text.toString();
  }
}
