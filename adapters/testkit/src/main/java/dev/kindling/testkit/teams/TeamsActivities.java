package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The activities that Teams posts for one person in their personal chat with the bot, shaped like
 * real ones. Each call is a new activity with a new id.
 *
 * @param number tells people apart: their ids derive from it
 */
public record TeamsActivities(String serviceUrl, String appId, String tenant, int number) {
  private static final DateTimeFormatter SENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS", Locale.ROOT);
  private static final AtomicLong IDS = new AtomicLong(1_750_000_000_000L);

  public static TeamsActivities of(
      FakeConnector connector, String appId, String tenant, int number) {
    return new TeamsActivities(connector.serviceUrl(), appId, tenant, number);
  }

  /** The person's id in the directory, the same in every chat. */
  public String person() {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  /** The personal chat's id. */
  public String conversation() {
    return "a:1personal-chat_%d-%s".formatted(number, tenant);
  }

  /** Typed text. */
  public String message(String text) {
    ObjectNode activity = activity("message").put("text", text).put("textFormat", "plain");
    ObjectNode html = activity.putArray("attachments").addObject();
    html.put("contentType", "text/html").put("content", "<div>as typed</div>");
    return activity.toString();
  }

  /** The bot mentioned in front of the text. */
  public String mention(String text) {
    ObjectNode activity = activity("message").put("text", "<at>Kindling</at> " + text);
    ObjectNode mention = activity.putArray("entities").addObject();
    mention.put("type", "mention").put("text", "<at>Kindling</at>");
    mention.putObject("mentioned").put("id", bot()).put("name", "Kindling");
    return activity.toString();
  }

  /** A pressed button of a message: Teams sends a message without text that carries its data. */
  public String press(String messageId, String buttonId) {
    ObjectNode activity = activity("message").put("replyToId", messageId);
    activity.putObject("value").put("kindling", buttonId);
    return activity.toString();
  }

  /** A pressed button as clients send it for cards of the newer kind. */
  public String invoke(String messageId, String buttonId) {
    ObjectNode activity = activity("invoke").put("replyToId", messageId);
    ObjectNode value = activity.put("name", "adaptiveCard/action").putObject("value");
    value.put("trigger", "manual");
    ObjectNode action = value.putObject("action").put("type", "Action.Execute");
    action.put("verb", "").putObject("data").put("kindling", buttonId);
    return activity.toString();
  }

  public String installed() {
    return activity("installationUpdate").put("action", "add").toString();
  }

  public String removed() {
    return activity("installationUpdate").put("action", "remove").toString();
  }

  /** A new version of the app: nobody arrived. */
  public String upgraded() {
    return activity("installationUpdate").put("action", "add-upgrade").toString();
  }

  /** The bot was added to the chat. */
  public String botAdded() {
    return added(bot());
  }

  /** The person was added to the chat: no news for the bot. */
  public String personAdded() {
    return added("29:person-" + number);
  }

  /** A message in a channel of a team. */
  public String inChannel(String text) {
    ObjectNode activity = activity("message").put("text", text);
    ObjectNode room = activity.putObject("conversation").put("conversationType", "channel");
    room.put("isGroup", true).put("tenantId", tenant).put("id", "19:general@thread.tacv2");
    return activity.toString();
  }

  /** The same activity delivered again under a new activity id. */
  public static String redelivered(String activity) {
    ObjectNode copy = TeamsJson.read(activity).deepCopy();
    return copy.put("id", nextId()).toString();
  }

  /** The same activity with another value in one of its fields. */
  public static String with(String activity, String field, JsonNode value) {
    ObjectNode copy = TeamsJson.read(activity).deepCopy();
    copy.set(field, value);
    return copy.toString();
  }

  private String added(String member) {
    ObjectNode activity = activity("conversationUpdate");
    activity.putArray("membersAdded").addObject().put("id", member);
    return activity.toString();
  }

  private ObjectNode activity(String type) {
    String id = nextId();
    String sent = sent(id);
    ObjectNode activity = TeamsJson.object().put("type", type).put("id", id);
    activity.put("timestamp", sent + "Z").put("channelId", "msteams");
    activity.put("localTimestamp", sent + "+00:00");
    activity.put("serviceUrl", serviceUrl).put("locale", "en-GB");
    activity.put("localTimezone", "Europe/London");
    ObjectNode from = activity.putObject("from").put("id", "29:person-" + number);
    from.put("name", "Sam " + number).put("aadObjectId", person());
    ObjectNode chat = activity.putObject("conversation").put("conversationType", "personal");
    chat.put("tenantId", tenant).put("id", conversation());
    activity.putObject("recipient").put("id", bot()).put("name", "Kindling");
    activity.putObject("channelData").putObject("tenant").put("id", tenant);
    return activity;
  }

  private String bot() {
    return "28:" + appId;
  }

  /** The id says when Teams took it, in milliseconds; it was sent a little earlier. */
  private static String sent(String id) {
    Instant at = Instant.ofEpochMilli(Long.parseLong(id)).minusNanos(73_876_500);
    return SENT.format(at.atOffset(ZoneOffset.UTC));
  }

  private static String nextId() {
    return Long.toString(IDS.incrementAndGet());
  }
}
