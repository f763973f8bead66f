package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Form;
import dev.kindling.message.Option;
import java.util.ArrayList;
import java.util.List;

/** Buttons that send an id, and what stands in the inputs of their card. */
final class Buttons {
  /** Under this name the id comes back. */
  static final String KEY = "kindling";

  /** Beside the id where a form is sent: its button may have the same id as one that opens it. */
  static final String FILLED = "filled";

  /** More in a row are left out by some clients. */
  private static final int ROW = 5;

  /** Characters beside each other on a phone, where all buttons of a row are of one width. */
  private static final int WIDTH = 42;

  /** What a button needs beside its title, in characters. */
  private static final int FRAME = 6;

  private Buttons() {}

  static List<Element> of(Block.Buttons block) {
    return elements(block.buttons().stream().map(Buttons::action).toList());
  }

  /** One button per option: its letter, and its label where it has one. */
  static List<Element> of(List<Option> options) {
    return elements(options.stream().map(Buttons::action).toList());
  }

  /** What sends a form. */
  static List<ObjectNode> sending(Form form) {
    return rows(List.of(filled(submit(form.submit(), form.id()).put("style", "positive"))));
  }

  /** The buttons beside a box: what would open a window sends what is written in it. */
  static List<ObjectNode> sending(Block.Buttons block) {
    return rows(
        block.buttons().stream()
            .map(button -> button.window() ? filled(action(button)) : action(button))
            .toList());
  }

  private static ObjectNode filled(ObjectNode action) {
    action.withObject("data").put(FILLED, true);
    return action;
  }

  private static ObjectNode action(Button button) {
    ObjectNode action = submit(button.label(), button.id());
    return button.main() ? action.put("style", "positive") : action;
  }

  private static ObjectNode action(Option option) {
    return submit((option.letter() + " " + option.label()).strip(), option.button());
  }

  private static ObjectNode submit(String title, ButtonId id) {
    ObjectNode action = Json.object().put("type", "Action.Submit").put("title", title);
    action.putObject("data").put(KEY, id.value());
    return action;
  }

  private static List<Element> elements(List<ObjectNode> actions) {
    return rows(actions).stream().map(row -> new Element(row, "")).toList();
  }

  /** All in one row, or each in its own: then none is cut, and the order is plain. */
  private static List<ObjectNode> rows(List<ObjectNode> actions) {
    if (actions.isEmpty()) return List.of();
    if (fits(actions)) return List.of(row(actions));
    List<ObjectNode> rows = new ArrayList<>();
    for (ObjectNode action : actions) rows.add(row(List.of(action)));
    rows.stream().skip(1).forEach(row -> row.put("spacing", "small"));
    return rows;
  }

  private static boolean fits(List<ObjectNode> actions) {
    int longest =
        actions.stream().mapToInt(action -> action.path("title").asText().length()).max().orElse(0);
    return actions.size() <= ROW && actions.size() * (longest + FRAME) <= WIDTH;
  }

  private static ObjectNode row(List<ObjectNode> actions) {
    ObjectNode set = Json.object().put("type", "ActionSet");
    set.putArray("actions").addAll(actions);
    return set;
  }
}
