package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Option;
import java.util.ArrayList;
import java.util.List;

/** Buttons that send an id and nothing else. */
final class Buttons {
  /** Under this name the id comes back. */
  static final String KEY = "kindling";

  /** More in a row are left out by some clients. */
  private static final int ROW = 5;

  private Buttons() {}

  /** Cards open no windows: what a window would ask is typed. */
  static List<Element> of(Block.Buttons block) {
    return rows(
        block.buttons().stream().filter(button -> !button.window()).map(Buttons::action).toList());
  }

  /** One button per option: its letter, and its label where it has one. */
  static List<Element> of(List<Option> options) {
    return rows(options.stream().map(Buttons::action).toList());
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

  private static List<Element> rows(List<ObjectNode> actions) {
    List<Element> rows = new ArrayList<>();
    for (int from = 0; from < actions.size(); from += ROW)
      rows.add(row(actions.subList(from, Math.min(actions.size(), from + ROW))));
    return rows;
  }

  private static Element row(List<ObjectNode> actions) {
    ObjectNode set = Json.object().put("type", "ActionSet");
    ArrayNode array = set.putArray("actions");
    actions.forEach(array::add);
    return new Element(set, "");
  }
}
