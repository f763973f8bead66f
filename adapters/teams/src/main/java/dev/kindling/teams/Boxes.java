package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.conversation.Input;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.Entry;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be filled in, with the inputs of 1.2: they have no labels of their own, so a line above
 * says what each is. All inputs of a form and its button are one element, because a button sends
 * what stands on its own card.
 */
final class Boxes {
  /** Before a field's name, so that no field is taken for anything else that comes back. */
  static final String NAME = "f-";

  /** More than these are a list that opens. */
  private static final int MOST_SHOWN = 10;

  private Boxes() {}

  /** The form with its title and its lead above and the hint below. */
  static List<Element> of(Block.Fillable fillable) {
    Form form = fillable.form();
    List<Element> elements = new ArrayList<>(Words.literal(form.title(), Style.HEADING));
    form.lead().forEach(block -> elements.addAll(Elements.of(block)));
    List<ObjectNode> inputs = new ArrayList<>();
    form.fields().forEach(field -> inputs.addAll(field(field)));
    inputs.addAll(Buttons.sending(form));
    elements.add(together(inputs));
    elements.addAll(Words.of(fillable.hint(), Style.NOTE));
    return elements;
  }

  /**
   * Cards open no windows: what a window would ask stands in the card, and its hint above it says
   * what to write. What is written in a card is not in the chat, which others can search.
   */
  static List<Element> of(Block.Buttons block) {
    List<Element> elements = new ArrayList<>(Words.of(block.hint(), Style.NOTE));
    List<ObjectNode> inputs = new ArrayList<>();
    for (Button button : block.buttons())
      if (button.window()) inputs.add(text(Button.WORDS, button.label(), true, Input.Said.MOST));
    inputs.addAll(Buttons.sending(block));
    elements.add(together(inputs));
    return elements;
  }

  private static List<ObjectNode> field(Field field) {
    List<ObjectNode> all = new ArrayList<>(lines(field.label(), Style.LABEL, "medium"));
    switch (field) {
      case Field.Words words -> {
        all.addAll(lines(words.hint(), Style.NOTE, "small"));
        all.add(text(words.name(), words.label(), words.lines(), words.most()));
        if (!words.value().isEmpty()) all.getLast().put("value", words.value());
      }
      case Field.One one -> all.add(one(one));
      case Field.Several several -> all.add(several(several));
    }
    return all;
  }

  /** A field's name for screen readers is what stands in it while it is empty. */
  private static ObjectNode text(String name, String label, boolean lines, int most) {
    ObjectNode input = input("Input.Text", name).put("placeholder", label);
    return input.put("isMultiline", lines).put("maxLength", Math.min(most, Input.Said.MOST));
  }

  private static ObjectNode one(Field.One field) {
    boolean shown = field.entries().size() <= MOST_SHOWN;
    ObjectNode input = choices(field.name(), field.entries(), shown);
    if (!shown) input.put("placeholder", field.label());
    return field.chosen() == null ? input : input.put("value", field.chosen());
  }

  private static ObjectNode several(Field.Several field) {
    ObjectNode input = choices(field.name(), field.entries(), true).put("isMultiSelect", true);
    return field.chosen().isEmpty() ? input : input.put("value", String.join(",", field.chosen()));
  }

  private static ObjectNode choices(String name, List<Entry> entries, boolean shown) {
    ObjectNode input = input("Input.ChoiceSet", name);
    input.put("style", shown ? "expanded" : "compact").put("wrap", true);
    ArrayNode choices = input.putArray("choices");
    for (Entry entry : entries)
      choices.addObject().put("title", entry.words()).put("value", entry.value());
    return input;
  }

  private static ObjectNode input(String type, String name) {
    return Json.object().put("type", type).put("id", NAME + name).put("spacing", "small");
  }

  private static List<ObjectNode> lines(String text, Style style, String spacing) {
    List<ObjectNode> lines = new ArrayList<>();
    for (Element line : Words.literal(text, style))
      lines.add(line.json().put("spacing", lines.isEmpty() ? spacing : "none"));
    return lines;
  }

  private static Element together(List<ObjectNode> items) {
    ObjectNode container = Json.object().put("type", "Container");
    container.putArray("items").addAll(items);
    return new Element(container, "", true);
  }
}
