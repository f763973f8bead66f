package dev.kindling.server.command.slack;

import dev.kindling.platform.Refusal;
import dev.kindling.platform.Roster.Told;
import dev.kindling.platform.Workspace;
import java.util.Optional;

/** Why Slack told of nobody, or of some only, and what to do. */
final class RosterWords {
  private RosterWords() {}

  /**
   * Empty if all were told of.
   *
   * @param people how many were
   */
  static Optional<String> of(Told told, Workspace workspace, int people) {
    return switch (told) {
      case Told.All _ -> Optional.empty();
      case Told.Refused(Refusal reason, String code) ->
          Optional.of(refused(reason, code, workspace.id()));
      case Told.BrokenOff(String why) ->
          Optional.of(
              "Slack told of %,d people of %s and then no more (%s). Try again in a while."
                  .formatted(people, workspace.id(), why));
    };
  }

  private static String refused(Refusal reason, String code, String workspace) {
    return switch (reason) {
      case NOT_INSTALLED ->
          "The Slack app is not installed in %s (%s). To install it: docs/how-to/slack.md"
              .formatted(workspace, code);
      case ACCESS_REVOKED ->
          "The token for %s is of no use (%s). To see what to do: kindling slack list"
              .formatted(workspace, code);
      case NOT_ALLOWED ->
          "Slack doesn't let the app see who is in %s (%s). Install it there again with the manifest of this version, which asks for users:read: kindling slack manifest"
              .formatted(workspace, code);
      case LEFT, BLOCKED, UNKNOWN_PERSON, TOO_BIG, OTHER ->
          "Slack doesn't tell who is in %s (%s).".formatted(workspace, code);
    };
  }
}
