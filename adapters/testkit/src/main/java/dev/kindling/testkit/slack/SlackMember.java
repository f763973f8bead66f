package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Somebody, or something, as users.list tells of them.
 *
 * @param zone a name of the zone database; empty for none
 * @param locale such as {@code en-GB}; told to who asks for it only; empty for none
 */
public record SlackMember(String id, String name, String zone, String locale, Kind kind) {
  /** What they are. */
  public enum Kind {
    PERSON,
    GUEST,
    SINGLE_CHANNEL_GUEST,
    /** Of another organisation's, seen in a shared channel. */
    STRANGER,
    DELETED,
    BOT,
    WORKFLOW
  }

  /** A person in London who reads English. */
  public static SlackMember person(String id, String name) {
    return new SlackMember(id, name, "Europe/London", "en-GB", Kind.PERSON);
  }

  /** The program that Slack puts into every workspace, and doesn't call one. */
  public static SlackMember slackbot() {
    return new SlackMember("USLACKBOT", "Slackbot", "", "en-US", Kind.PERSON);
  }

  public SlackMember as(Kind other) {
    return new SlackMember(id, name, zone, locale, other);
  }

  public SlackMember in(String otherZone, String otherLocale) {
    return new SlackMember(id, name, otherZone, otherLocale, kind);
  }

  ObjectNode told(boolean withLocale) {
    ObjectNode user = Wanted.JSON.createObjectNode().put("id", id).put("real_name", name);
    user.put("deleted", kind == Kind.DELETED).put("is_stranger", kind == Kind.STRANGER);
    user.put("is_bot", kind == Kind.BOT).put("is_workflow_bot", kind == Kind.WORKFLOW);
    user.put("is_restricted", kind == Kind.GUEST || kind == Kind.SINGLE_CHANNEL_GUEST);
    user.put("is_ultra_restricted", kind == Kind.SINGLE_CHANNEL_GUEST);
    user.putObject("profile").put("real_name", name).put("display_name", "");
    if (!zone.isEmpty()) user.put("tz", zone);
    if (withLocale && !locale.isEmpty()) user.put("locale", locale);
    return user;
  }
}
