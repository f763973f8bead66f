package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Slack's rules for input blocks and what can be filled in there. */
final class InputRules {
  private final BlockRules rules;

  InputRules(BlockRules rules) {
    this.rules = rules;
  }

  void check(JsonNode block) {
    rules.only(
        block, "type", "block_id", "label", "element", "hint", "optional", "dispatch_action");
    rules.text(block.path("label"), "plain_text", 2_000);
    if (block.has("hint")) rules.text(block.path("hint"), "plain_text", 2_000);
    flag(block, "optional");
    flag(block, "dispatch_action");
    JsonNode element = block.path("element");
    rules.actionId(element);
    switch (element.path("type").asText()) {
      case "plain_text_input" -> words(element);
      case "radio_buttons" -> choice(element, 10, "initial_option");
      case "checkboxes" -> choice(element, 10, "initial_options");
      case "static_select" -> choice(element, 100, "initial_option");
      case "multi_static_select" -> choice(element, 100, "initial_options");
      default -> rules.problem("no such input: " + element.path("type"));
    }
  }

  private void words(JsonNode element) {
    rules.only(
        element,
        "type",
        "action_id",
        "multiline",
        "min_length",
        "max_length",
        "initial_value",
        "placeholder",
        "focus_on_load",
        "dispatch_action_config");
    flag(element, "multiline");
    if (element.has("placeholder")) rules.text(element.path("placeholder"), "plain_text", 150);
    int most = element.path("max_length").asInt(3_000);
    rules.check(most >= 1 && most <= 3_000, "max_length must be 1 to 3000");
    if (element.has("initial_value")) rules.string(element, "initial_value", most);
    for (JsonNode on : element.path("dispatch_action_config").path("trigger_actions_on"))
      rules.check(
          Set.of("on_enter_pressed", "on_character_entered").contains(on.asText()),
          "no such trigger: " + on);
  }

  private void choice(JsonNode element, int most, String initial) {
    rules.only(element, "type", "action_id", "options", "placeholder", initial, "focus_on_load");
    JsonNode options = element.path("options");
    rules.check(!options.isEmpty() && options.size() <= most, "1 to " + most + " options");
    Set<String> values = new HashSet<>();
    for (JsonNode option : options) {
      option(option);
      rules.check(values.add(option.path("value").asText()), "a value twice: " + option);
    }
    if (element.has(initial)) initial(element.path(initial), options);
  }

  private void option(JsonNode option) {
    rules.only(option, "text", "value", "description");
    rules.text(option.path("text"), "plain_text", 75);
    rules.string(option, "value", 150);
  }

  /** It must be one of the options to the letter. */
  private void initial(JsonNode initial, JsonNode options) {
    Set<JsonNode> offered = new HashSet<>();
    options.forEach(offered::add);
    rules.check(!initial.isEmpty(), "nothing is chosen to begin with");
    if (initial.isArray())
      initial.forEach(one -> rules.check(offered.contains(one), "not offered: " + one));
    else rules.check(offered.contains(initial), "not offered: " + initial);
  }

  private void flag(JsonNode object, String name) {
    rules.check(!object.has(name) || object.get(name).isBoolean(), name + " must be true or false");
  }
}
