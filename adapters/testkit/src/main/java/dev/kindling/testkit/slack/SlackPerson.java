package dev.kindling.testkit.slack;

/** Somebody in a Slack workspace; ids as Slack makes them: T…, U…. */
public record SlackPerson(String workspace, String id) {
  /** Their chat with the coach, as {@link FakeSlack} numbers it. */
  public String chat() {
    return "D" + id.substring(1);
  }
}
