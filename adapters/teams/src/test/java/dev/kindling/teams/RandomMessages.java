package dev.kindling.teams;

import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Entry;
import dev.kindling.message.Fact;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Messages that a seed makes: of every kind of block, long and short, tidy and vile. */
final class RandomMessages {
  private static final List<String> WORDS =
      List.of(
          "council",
          "bins",
          "naïve",
          "ŵy",
          "字",
          "🙂",
          "👩‍👩‍👧",
          "don't",
          "*",
          "**",
          "_",
          "[a](b)",
          "[x](https://example.org/?a=1&b=2)",
          "**bold**",
          "*soft*",
          "<script>",
          "&amp;",
          "\\",
          "`",
          "#",
          "- ",
          "\n",
          "\n\n",
          ". ",
          "! ",
          "{{DATE(2026-01-05T09:00:00Z)}}",
          "\u0007",
          "\t",
          "\"quoted\"",
          "https://example.org/a_b",
          "]",
          "(",
          "|",
          "1. ",
          "A.",
          "\u200f",
          "~~",
          "supercalifragilistic");

  private final Random random;

  RandomMessages(long seed) {
    this.random = new Random(seed);
  }

  /** A message with about so many words in each text. */
  Message next(int words) {
    List<Block> blocks = many(1 + random.nextInt(8), _ -> block(words));
    return new Message(pick(List.of("en-GB", "cy", "de", "")), "Summary " + text(3), blocks);
  }

  private Block block(int words) {
    return switch (random.nextInt(10)) {
      case 0 -> new Block.Heading(text(5));
      case 1 -> new Block.Note(text(words));
      case 2 ->
          new Block.Picture(pick(List.of("https://example.org/p.png", "p.png")), "a" + text(5));
      case 3 -> question(words);
      case 4 -> new Block.Buttons(many(1 + random.nextInt(3), this::button), text(4));
      case 5 -> new Block.Facts(many(random.nextInt(12), _ -> new Fact(text(2), text(4))));
      case 6 -> new Block.Progress(text(4), 1, 2);
      case 7 -> ownWords(words);
      case 8 -> new Block.Fillable(form(words), text(6));
      default -> new Block.Paragraph(text(words));
    };
  }

  private Block question(int words) {
    List<Option> options = many(2 + random.nextInt(5), number -> option(number, words));
    return new Block.Question(text(words), options, chosen(), text(4));
  }

  private @Nullable String chosen() {
    return random.nextBoolean() ? null : pick(List.of("", "A", "ACD"));
  }

  /** What stands below a question with several picks, or a question in one's own words. */
  private Block ownWords(int words) {
    String what = pick(List.of("all", "all.3", "dk"));
    Button button =
        new Button(
            "Go " + label(),
            new ButtonId("q7-" + what),
            random.nextBoolean(),
            random.nextInt(3) == 0);
    return new Block.Buttons(List.of(button), text(words));
  }

  private Form form(int words) {
    List<Block> lead = many(random.nextInt(2), _ -> new Block.Paragraph(text(words)));
    List<Field> fields = many(1 + random.nextInt(6), this::field);
    return new Form(
        new ButtonId("go.save"), "en-GB", "Go " + label(), lead, fields, "Go " + label(), "Go");
  }

  private Field field(int number) {
    String name = "field" + number;
    List<Entry> entries = many(1 + random.nextInt(13), i -> new Entry("v-" + i, "a" + text(4)));
    return switch (random.nextInt(3)) {
      case 0 -> new Field.Words(name, "a" + text(3), text(5), true, 1000, true, text(9));
      case 1 -> new Field.One(name, "a" + text(3), entries, pick(List.of("", "v-0")), true);
      default -> new Field.Several(name, "a" + text(3), entries, Set.of("v-0"), false);
    };
  }

  private Option option(int number, int words) {
    String letter = String.valueOf((char) ('A' + number));
    return new Option(
        letter,
        text(words),
        label(),
        new ButtonId("q7-" + number + pick(List.of("", ".1", ".12.back"))));
  }

  private Button button(int number) {
    return new Button("Go " + label(), new ButtonId("go." + number), number == 0);
  }

  private String label() {
    return "x".repeat(random.nextInt(17));
  }

  private String text(int words) {
    return IntStream.range(0, random.nextInt(words) + 1)
        .mapToObj(_ -> pick(WORDS))
        .collect(Collectors.joining(random.nextInt(20) == 0 ? "" : " "));
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static <T> List<T> many(int count, IntFunction<T> make) {
    List<T> some = new ArrayList<>();
    for (int number = 0; number < count; number++) some.add(make.apply(number));
    return some;
  }
}
