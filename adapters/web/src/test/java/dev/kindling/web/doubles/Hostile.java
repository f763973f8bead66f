package dev.kindling.web.doubles;

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

/** A message that tries to break out of the page in every field that holds text. */
public final class Hostile {
  /** What must never stand in a page as it is here. */
  public static final String ATTACK = "<script>alert('x')</script>";

  private static final String QUOTE = "\" autofocus onfocus=\"alert(1)";
  private static final String LABEL = "<b onload=x>";

  private Hostile() {}

  public static Message message() {
    return new Message(
        "en" + QUOTE,
        ATTACK,
        List.of(
            new Block.Heading(ATTACK),
            new Block.Paragraph("**" + ATTACK + "** *" + ATTACK + "*\n- " + ATTACK),
            new Block.Paragraph("[" + ATTACK + "](https://x.example/" + "\"onclick=alert(1))"),
            new Block.Note(ATTACK),
            new Block.Picture("javascript:alert(1)" + QUOTE, ATTACK + QUOTE),
            question(),
            new Block.Buttons(List.of(new Button(LABEL, new ButtonId("help"), true)), ATTACK),
            new Block.Facts(List.of(new Fact(ATTACK, ATTACK))),
            form(),
            new Block.Progress(ATTACK, 1, 2)));
  }

  private static Block form() {
    List<Entry> entries = List.of(new Entry("x" + QUOTE, ATTACK));
    List<Field> fields =
        List.of(
            new Field.Words("w" + QUOTE, ATTACK, ATTACK, true, 9, true, "</textarea>" + ATTACK),
            new Field.Words("l" + QUOTE, ATTACK, ATTACK, false, 9, true, ATTACK + QUOTE),
            new Field.One("o" + QUOTE, ATTACK, entries, null, true),
            new Field.Several("s" + QUOTE, ATTACK, entries, Set.of(), true));
    List<Block> lead = List.of(new Block.Paragraph(ATTACK));
    String title = "<b onload=x>";
    return new Block.Fillable(
        new Form(new ButtonId("f"), "en" + QUOTE, title, lead, fields, LABEL, LABEL), ATTACK);
  }

  private static Block question() {
    Option option = new Option("A", ATTACK, LABEL, new ButtonId("q1-1"));
    return new Block.Question(ATTACK, List.of(option), null, ATTACK);
  }
}
