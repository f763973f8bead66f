package dev.kindling.teams;

/**
 * What goes back. A refusal has no body: whoever forges is told nothing.
 *
 * @param status the HTTP status
 * @param body JSON, or empty for no body
 */
public record TeamsAnswer(int status, String body) {
  static final TeamsAnswer OK = new TeamsAnswer(200, "");

  static TeamsAnswer of(int status) {
    return new TeamsAnswer(status, "");
  }
}
