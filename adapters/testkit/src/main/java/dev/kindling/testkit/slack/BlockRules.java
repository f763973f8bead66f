package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Slack's rules for the blocks of a message, as strict as Slack: unknown fields are refused. */
public final class BlockRules {
  private static final int BLOCKS = 50;
  private static final int IN_A_VIEW = 100;
  private static final int TOTAL = 13_200;

  private final List<String> problems = new ArrayList<>();
  private final Set<String> actionIds = new HashSet<>();
  private final Set<String> blockIds = new HashSet<>();
  private final boolean view;

  private BlockRules(boolean view) {
    this.view = view;
  }

  /** What is wrong, in words; empty for blocks that Slack takes. */
  public static List<String> problems(JsonNode blocks) {
    BlockRules rules = new BlockRules(false);
    rules.checkAll(blocks, BLOCKS);
    return rules.problems;
  }

  /** The same for a window or somebody's own page, where more fits and things are filled in. */
  static List<String> ofView(JsonNode blocks) {
    BlockRules rules = new BlockRules(true);
    rules.checkAll(blocks, IN_A_VIEW);
    return rules.problems;
  }

  /** True if all blocks together are more than Slack takes. */
  public static boolean tooLong(JsonNode blocks) {
    return blocks.toString().length() > TOTAL;
  }

  private void checkAll(JsonNode blocks, int most) {
    check(blocks.isArray(), "blocks must be an array");
    check(blocks.size() <= most, "no more than " + most + " blocks, got " + blocks.size());
    blocks.forEach(this::block);
  }

  private void block(JsonNode block) {
    check(block.isObject(), "a block must be an object");
    if (block.has("block_id")) blockId(block);
    switch (block.path("type").asText()) {
      case "section" -> section(block);
      case "header" -> header(block);
      case "context" -> context(block);
      case "actions" -> actions(block);
      case "image" -> image(block);
      case "divider" -> only(block, "type", "block_id");
      case "input" -> {
        check(view, "an input stands in a window");
        new InputRules(this).check(block);
      }
      default -> problems.add("unsupported type: " + block.path("type"));
    }
  }

  private void section(JsonNode block) {
    only(block, "type", "block_id", "text", "expand");
    check(!block.has("expand") || block.get("expand").isBoolean(), "expand must be true or false");
    text(block.path("text"), "mrkdwn", 3_000);
  }

  private void header(JsonNode block) {
    only(block, "type", "block_id", "text");
    text(block.path("text"), "plain_text", 150);
  }

  private void context(JsonNode block) {
    only(block, "type", "block_id", "elements");
    JsonNode elements = block.path("elements");
    check(!elements.isEmpty() && elements.size() <= 10, "context needs 1 to 10 elements");
    elements.forEach(element -> text(element, "mrkdwn", 2_000));
  }

  private void actions(JsonNode block) {
    only(block, "type", "block_id", "elements");
    JsonNode elements = block.path("elements");
    check(!elements.isEmpty() && elements.size() <= 25, "actions needs 1 to 25 elements");
    elements.forEach(this::button);
  }

  private void image(JsonNode block) {
    only(block, "type", "block_id", "image_url", "alt_text", "title");
    string(block, "image_url", 3_000);
    string(block, "alt_text", 2_000);
    check(block.path("image_url").asText().startsWith("http"), "image_url must be an address");
  }

  private void button(JsonNode button) {
    only(button, "type", "text", "action_id", "value", "style", "url", "accessibility_label");
    check(button.path("type").asText().equals("button"), "only buttons are known here");
    text(button.path("text"), "plain_text", 75);
    actionId(button);
    string(button, "value", 2_000);
    String style = button.path("style").asText("primary");
    check(style.equals("primary") || style.equals("danger"), "no such style: " + style);
  }

  private void blockId(JsonNode block) {
    string(block, "block_id", 255);
    check(blockIds.add(block.path("block_id").asText()), "block_id twice");
  }

  void actionId(JsonNode element) {
    string(element, "action_id", 255);
    check(actionIds.add(element.path("action_id").asText()), "action_id twice");
  }

  void problem(String problem) {
    problems.add(problem);
  }

  void text(JsonNode text, String type, int most) {
    String other = type.equals("mrkdwn") ? "verbatim" : "emoji";
    only(text, "type", "text", other);
    check(text.path("type").asText().equals(type), "text must be " + type);
    check(!text.has(other) || text.get(other).isBoolean(), other + " must be true or false");
    string(text, "text", most);
  }

  void string(JsonNode object, String name, int most) {
    JsonNode value = object.path(name);
    check(value.isTextual() && !value.asText().isBlank(), name + " must be a text");
    check(value.asText().length() <= most, name + " must be at most " + most + " characters");
  }

  void only(JsonNode object, String... names) {
    check(object.isObject(), "an object was expected, got " + object.getNodeType());
    Set<String> known = Set.of(names);
    object.fieldNames().forEachRemaining(name -> check(known.contains(name), "no field " + name));
  }

  void check(boolean holds, String problem) {
    if (!holds) problems.add(problem);
  }
}
