package dev.kindling.slack.view;

import dev.kindling.message.Block;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Entry;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.message.Home;
import dev.kindling.slack.blockkit.Generated;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes forms and pages that nobody would write but somebody might: the same for the same seed. */
final class GeneratedViews {
  private final Random random;
  private final Generated words;

  GeneratedViews(long seed) {
    random = new Random(seed);
    words = new Generated(seed);
  }

  Form form() {
    int fields = random.nextInt(1, random.nextInt(15) == 0 ? 130 : 8);
    return new Form(
        new ButtonId("form." + random.nextInt(1_000_000)),
        "cy-GB",
        "A title that is as long.".substring(random.nextInt(20)),
        lead(),
        IntStream.range(0, fields).mapToObj(this::field).toList(),
        "Send",
        "Not now");
  }

  Home home() {
    return new Home(
        "en-GB", words.message().blocks(), search(), random.nextBoolean() ? lead() : many());
  }

  private Home.Search search() {
    String sought = random.nextBoolean() ? "" : words.text(90);
    return new Home.Search(words.text(40), words.text(30), sought);
  }

  private List<Block> lead() {
    return random.nextInt(4) == 0 ? many() : List.of(new Block.Paragraph(words.text(300)));
  }

  /** More than any view has room for. */
  private List<Block> many() {
    return Stream.generate(words::message)
        .flatMap(message -> message.blocks().stream())
        .limit(random.nextInt(200))
        .toList();
  }

  private Field field(int index) {
    String name = "field-" + index;
    return switch (random.nextInt(3)) {
      case 0 ->
          new Field.Words(
              name,
              words.text(30),
              words.text(30),
              random.nextBoolean(),
              random.nextInt(1, 5_000),
              random.nextBoolean(),
              words.text(200));
      case 1 -> one(name, entries());
      default -> several(name, entries());
    };
  }

  private Field one(String name, List<Entry> entries) {
    String chosen = random.nextBoolean() ? null : entries.getLast().value();
    return new Field.One(name, words.text(20), entries, chosen, random.nextBoolean());
  }

  private Field several(String name, List<Entry> entries) {
    Set<String> chosen =
        entries.stream()
            .map(Entry::value)
            .filter(_ -> random.nextInt(3) == 0)
            .collect(Collectors.toSet());
    return new Field.Several(name, words.text(20), entries, chosen, random.nextBoolean());
  }

  private List<Entry> entries() {
    int many = random.nextInt(8) == 0 ? random.nextInt(11, 140) : random.nextInt(1, 11);
    return IntStream.range(0, many)
        .mapToObj(i -> new Entry(value(i), "E" + words.text(9)))
        .toList();
  }

  /** The first can always be chosen; the others may be there twice or too long. */
  private String value(int index) {
    if (index > 0 && random.nextInt(20) == 0) return "v".repeat(151);
    return "v" + (random.nextInt(20) == 0 ? 0 : index);
  }
}
