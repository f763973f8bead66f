package dev.kindling.content;

import static dev.kindling.content.SmallPack.BINS;

import java.util.stream.Stream;

/** Mistakes in what people read. */
final class TextMistakes {
  static Stream<Mistake> inTexts() {
    return Stream.of(
        item(
            "ask here: {it-help}",
            "ask here: {it-hepl}",
            "{it-hepl}",
            "'{it-hepl}' is no local fact. Name one that exists, or write 'it-help'."),
        item("ask here: {it-help}", "ask here: {IT help}", "{IT help}", "'{IT help}' is no local"),
        item("ask here: {it-help}", "ask here: {it-help", "{it-help", "'{it-help.' is no local"),
        item(
            "Do not\nguess at the day",
            "Do not\nleverage the day",
            "leverage",
            "We don't say 'leverage'. Instead: use."),
        item(
            "She hears that you have looked. That is\n",
            "She hears it going\n  > forward. That is\n",
            "She hears it going",
            "We don't say 'going forward'."),
        item("Then ask the depot.", "Then [ask](http://a.example).", "[ask]", "The link 'http://a"),
        item("Then ask the depot.", "Then `ask` the depot.", "`ask`", "Code (`) isn't shown in"),
        item(
            "Then ask the depot.",
            "# Then ask",
            "# Then ask",
            "A heading isn't shown in messages."),
        item("Then ask the depot.", "Then ![](a.png) ask.", "![]", "The picture has no alt text."),
        item(
            "Then ask the depot.", "Then ![Bin](a.png) ask.", "![Bin]", "A picture isn't shown in"),
        item(
            "Then ask the depot.",
            "Ask the depot. ".repeat(30),
            "It is ten to nine",
            "The body has "),
        item(
            "Then ask the depot.",
            "Responsibilities necessitate interdepartmental communication ".repeat(12),
            "It is ten to nine",
            "The body's reading grade is "),
        item(":::try\n", ":::tryit\n", ":::tryit", "Nobody reads ':::tryit'."));
  }

  private static Mistake item(String before, String after, String at, String said) {
    return new Mistake(BINS, before, after, at, said);
  }

  private TextMistakes() {}
}
