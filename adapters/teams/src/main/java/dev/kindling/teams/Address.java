package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import java.util.Optional;

/**
 * What it takes to write to a person later: the conversation reference, without what the SDK's own
 * form repeats. Its text is the account's address.
 *
 * @param serviceUrl the base address, with a slash at its end
 * @param bot the bot's id in that conversation; may be empty
 * @param tenant may be empty
 * @param opened true for a conversation that was opened for somebody who hasn't written in it yet
 */
record Address(
    String serviceUrl,
    String conversation,
    String bot,
    String tenant,
    String channelId,
    boolean opened) {
  /** A conversation in which its person has been heard. */
  Address(String serviceUrl, String conversation, String bot, String tenant, String channelId) {
    this(serviceUrl, conversation, bot, tenant, channelId, false);
  }

  static Address of(Activity activity, String tenant) {
    String bot = activity.getRecipient() == null ? "" : activity.getRecipient().getId();
    return new Address(
        activity.getServiceUrl(),
        activity.getConversation().getId(),
        bot == null ? "" : bot,
        tenant,
        activity.getChannelId());
  }

  /** The address in this text; empty if it holds none. */
  static Optional<Address> parse(String text) {
    return Json.object(text).map(Address::read).filter(Address::isUsable);
  }

  /** The text that {@link #parse} reads. */
  String text() {
    ObjectNode json =
        Json.object()
            .put("serviceUrl", serviceUrl)
            .put("conversation", conversation)
            .put("bot", bot)
            .put("tenant", tenant)
            .put("channel", channelId);
    return (opened ? json.put("opened", true) : json).toString();
  }

  private static Address read(JsonNode json) {
    return new Address(
        json.path("serviceUrl").asText(),
        json.path("conversation").asText(),
        json.path("bot").asText(),
        json.path("tenant").asText(),
        json.path("channel").asText(),
        json.path("opened").asBoolean());
  }

  private boolean isUsable() {
    return !serviceUrl.isEmpty() && !conversation.isEmpty();
  }
}
