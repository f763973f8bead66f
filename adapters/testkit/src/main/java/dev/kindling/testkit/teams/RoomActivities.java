package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The activities that Teams posts for one person in a channel or a group chat, shaped like real
 * ones. Each call is a new activity with a new id.
 *
 * @param room the channel's or the chat's id
 * @param thread the id of the message that a channel's thread began with; empty in a group chat
 */
public record RoomActivities(TeamsActivities person, String room, String thread) {
  private static final String NAME = "<at>Kindling</at>";

  /** A thread of a channel. */
  public static RoomActivities channel(TeamsActivities person, String name, String thread) {
    return new RoomActivities(person, "19:" + name + "@thread.tacv2", thread);
  }

  public static RoomActivities groupChat(TeamsActivities person, String name) {
    return new RoomActivities(person, "19:" + name + "@thread.v2", "");
  }

  /** The same place, as another person writes there. */
  public RoomActivities by(TeamsActivities other) {
    return new RoomActivities(other, room, thread);
  }

  /** What activities from there carry as their conversation. */
  public String conversation() {
    return thread.isEmpty() ? room : room + ";messageid=" + thread;
  }

  /** The bot mentioned in front of the text, as Teams writes it. */
  public String mention(String text) {
    return typed(NAME + "&nbsp;" + text + "\n", NAME);
  }

  /** Any text, and the bot's mentions that its entities name. */
  public String typed(String text, String... mentions) {
    ObjectNode activity = here(person.message(text), conversation());
    for (String mention : mentions) {
      ObjectNode entity = activity.withArray("entities").addObject().put("type", "mention");
      entity.put("text", mention).putObject("mentioned").put("id", bot()).put("name", "Kindling");
    }
    return activity.toString();
  }

  public String press(String messageId, String buttonId) {
    return here(person.press(messageId, buttonId), conversation()).toString();
  }

  /** The bot was added; a team says so of its General channel, in no thread. */
  public String botAdded() {
    return here(person.botAdded(), room).toString();
  }

  public String installed() {
    return here(person.installed(), room).toString();
  }

  public String personAdded() {
    return here(person.personAdded(), room).toString();
  }

  public String botRemoved() {
    ObjectNode activity = here(person.botAdded(), room);
    activity.set("membersRemoved", activity.remove("membersAdded"));
    return activity.toString();
  }

  private ObjectNode here(String activity, String conversation) {
    ObjectNode copy = TeamsJson.read(activity).deepCopy();
    ObjectNode chat = copy.putObject("conversation").put("id", conversation);
    chat.put("isGroup", true).put("tenantId", person.tenant());
    chat.put("conversationType", room.endsWith("tacv2") ? "channel" : "groupChat");
    return copy;
  }

  private String bot() {
    return "28:" + person.appId();
  }
}
