package dev.kindling.server.secret;

/** What a key is for. Each has a key of its own: what one signs, no other takes. */
public enum Purpose {
  /** Links to somebody's own learning. */
  LEARNING_LINKS("learning-links"),
  /** Addresses of pictures. */
  PICTURES("pictures"),
  /** Who answered a question for a room, while it is open. */
  TEAM_ANSWERS("team-answers"),
  /** The pseudonyms of learners in the xAPI feed. */
  XAPI_PSEUDONYMS("xapi-pseudonyms"),
  /** The ids of statements in the xAPI feed. */
  XAPI_STATEMENTS("xapi-statements"),
  /** What tokens of platforms are sealed with where they are kept. */
  TOKENS("tokens"),
  /** Links that install the Slack app. */
  SLACK_LINKS("slack-links"),
  /** What goes to Slack and must come back when the app is installed. */
  SLACK_STATES("slack-states");

  private final String label;

  Purpose(String label) {
    this.label = label;
  }

  /** What the key is derived with; changing it changes the key. */
  String label() {
    return "kindling/1/" + label;
  }
}
