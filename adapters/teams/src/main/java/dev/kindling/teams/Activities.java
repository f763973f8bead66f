package dev.kindling.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.Serialization;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was posted into the SDK's activity, keeping only what Kindling looks at. */
final class Activities {
  /** Times, attachments and entities stay out: the SDK is strict about some that we don't need. */
  private static final List<String> NEEDED =
      List.of(
          "type",
          "id",
          "channelId",
          "serviceUrl",
          "from",
          "conversation",
          "recipient",
          "text",
          "value",
          "name",
          "action",
          "replyToId",
          "membersAdded",
          "membersRemoved",
          "channelData",
          "localTimezone");

  /** A name of ours under which the SDK keeps the time as it was written. */
  private static final String SENT_AT = "kindlingSentAt";

  /** The same for whether the bot is mentioned; the entities that say so stay out. */
  private static final String MENTIONED = "kindlingMentioned";

  private Activities() {}

  /** The activity; empty if this is none, or one that doesn't say where answers go. */
  static Optional<Activity> read(byte[] body) {
    return Json.object(body).map(Activities::needed).flatMap(Activities::activity);
  }

  /** When it was sent, as Teams wrote it; empty if it didn't say. */
  static String sentAt(Activity activity) {
    JsonNode time = activity.getProperties().get(SENT_AT);
    return time == null ? "" : time.asText();
  }

  /** Whether it mentions the bot that it is for. */
  static boolean mentionsUs(Activity activity) {
    JsonNode mentioned = activity.getProperties().get(MENTIONED);
    return mentioned != null && mentioned.asBoolean();
  }

  private static ObjectNode needed(ObjectNode all) {
    String time = all.path("timestamp").asText();
    boolean mentioned = Mentions.ofUs(all);
    if (all.path("text").isTextual()) all.put("text", Mentions.resolved(all));
    return all.retain(NEEDED).put(SENT_AT, time).put(MENTIONED, mentioned);
  }

  private static Optional<Activity> activity(ObjectNode json) {
    try {
      Activity activity = Serialization.safeGetAs(json, Activity.class);
      return isComplete(activity) ? Optional.of(activity) : Optional.empty();
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isComplete(Activity activity) {
    ConversationAccount conversation = activity.getConversation();
    ChannelAccount from = activity.getFrom();
    return isGiven(activity.getServiceUrl())
        && isGiven(activity.getType())
        && isGiven(activity.getChannelId())
        && conversation != null
        && isGiven(conversation.getId())
        && from != null
        && isGiven(from.getId());
  }

  static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
