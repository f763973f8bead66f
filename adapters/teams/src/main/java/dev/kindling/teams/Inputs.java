package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Serialization;
import dev.kindling.conversation.Input;
import dev.kindling.message.ButtonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what the person did; empty for all that is no turn: typing, reactions, upgrades. */
final class Inputs {
  /** The name of the invoke that cards of other makers send when a button is pressed. */
  static final String CARD_ACTION = "adaptiveCard/action";

  private Inputs() {}

  static Optional<Input> of(Activity activity) {
    return switch (activity.getType()) {
      case ActivityTypes.MESSAGE -> message(activity);
      case ActivityTypes.INVOKE -> cardAction(activity);
      case ActivityTypes.INSTALLATION_UPDATE -> installation(activity.getAction());
      case ActivityTypes.CONVERSATION_UPDATE -> members(activity);
      default -> Optional.empty();
    };
  }

  private static Optional<Input> message(Activity activity) {
    JsonNode value = tree(activity.getValue());
    return value.isObject() ? pressed(value) : said(activity.getText());
  }

  private static Optional<Input> said(@Nullable String text) {
    return Activities.isGiven(text)
        ? Optional.of(new Input.Said(text.strip()))
        : Optional.empty();
  }

  private static Optional<Input> cardAction(Activity activity) {
    if (!CARD_ACTION.equals(activity.getName())) return Optional.empty();
    return pressed(tree(activity.getValue()).path("action").path("data"));
  }

  private static Optional<Input> pressed(JsonNode data) {
    String id = data.path(Buttons.KEY).asText();
    if (!ButtonId.isWellFormed(id)) return Optional.empty();
    ButtonId button = new ButtonId(id);
    boolean filled = data.path(Buttons.FILLED).asBoolean();
    return Optional.of(
        filled ? new Input.Submitted(button, values(data)) : new Input.Pressed(button));
  }

  /** Cards send all that is filled in as text; some clients leave out what is empty. */
  private static Map<String, String> values(JsonNode data) {
    Map<String, String> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> one : data.properties())
      if (one.getKey().startsWith(Boxes.NAME) && one.getValue().isTextual())
        values.put(one.getKey().substring(Boxes.NAME.length()), one.getValue().textValue());
    return values;
  }

  /** An upgrade removes and adds as well, under names of its own: nobody arrived or departed. */
  private static Optional<Input> installation(@Nullable String action) {
    return switch (action) {
      case "add" -> Optional.of(new Input.Arrived());
      case "remove" -> Optional.of(new Input.Departed());
      case null, default -> Optional.empty();
    };
  }

  private static Optional<Input> members(Activity activity) {
    List<ChannelAccount> added = activity.getMembersAdded();
    ChannelAccount bot = activity.getRecipient();
    if (added == null || bot == null || bot.getId() == null) return Optional.empty();
    boolean us = added.stream().anyMatch(one -> one != null && bot.getId().equals(one.getId()));
    return us ? Optional.of(new Input.Arrived()) : Optional.empty();
  }

  private static JsonNode tree(@Nullable Object value) {
    JsonNode tree = value == null ? null : Serialization.objectToTree(value);
    return tree == null ? Json.object().nullNode() : tree;
  }
}
