package dev.kindling.slack;

/**
 * What goes back to Slack.
 *
 * @param status the HTTP status
 * @param body may be empty
 */
public record SlackAnswer(int status, String contentType, String body) {
  static SlackAnswer status(int status) {
    return new SlackAnswer(status, "text/plain; charset=utf-8", "");
  }
}
