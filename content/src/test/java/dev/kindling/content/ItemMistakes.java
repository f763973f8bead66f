package dev.kindling.content;

import static dev.kindling.content.SmallPack.BINS;

import java.util.stream.Stream;

/** Mistakes in items and their options. */
final class ItemMistakes {
  private static final String LAST_OPTION =
      """
      - [ ] Change the note on the file and leave it there {label: "Change the note"}
        > The file is right then, but he still puts his bin out on the wrong day.
      """;

  static Stream<Mistake> inItems() {
    return Stream.of(
        item(
            "  > You don't know that yet. She will ring again if it does not come.\n",
            "",
            "That the truck",
            "Option A has no feedback. Add a line starting with '  > ' under it."),
        item(" {label: \"What I see\"}", "", "What you can", "Option B has no label. Add {label:"),
        item(
            "\"What I see\"",
            "\"What I can see on this list\"",
            "What you can",
            "The label of B has 27 characters. Cut it to 20."),
        item("\"What I see\"", "\"it will COME\"", "What you can", "Two options have the label"),
        item("- [x] What you", "- [ ] What you", ":::item bins.1", "No option is right. Mark one"),
        item("- [ ] That she", "- [x] That she", "- [x] That she", "Option C is right as well."),
        item("single say-so-early", "single say-so", ":::item bins.2", "Nobody reads 'say-so'."),
        item(
            ":::item bins.2 single",
            ":::item bins.2 multi",
            ":::item bins.2",
            "'multi' is no kind"),
        item(
            ":::item bins.2 single",
            ":::item bins.1 single",
            ":::item bins.1 single say",
            "The item 'bins.1' is at small/en-GB/lessons/first.bins.md:"),
        item(
            ":::item bins.2 single",
            ":::item Bins.2 single",
            ":::item Bins",
            "'Bins.2' is no item"),
        item(":::item bins.2", ":::itme bins.2", ":::itme", "Nobody reads ':::itme'. The sections"),
        item(
            "she needs to hear.\n:::",
            "she needs to hear.",
            ":::item bins.1",
            "':::item bins.1 single' isn't closed. Add a line ':::' after its last line."),
        item(
            "You told a caller the wrong day. What now?\n",
            "",
            ":::item bins.2",
            "The item asks nothing."),
        item(LAST_OPTION, "", ":::item bins.2", "The item has 2 options. Give it 3 or 4."));
  }

  private static Mistake item(String before, String after, String at, String said) {
    return new Mistake(BINS, before, after, at, said);
  }

  private ItemMistakes() {}
}
