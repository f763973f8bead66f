package dev.kindling.server.command.slack;

import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import dev.kindling.server.command.people.Place;

/** Why Slack tells of nobody in a workspace, and what to do. */
record SlackRefusing(Workspace workspace) implements Place.Refusing {
  @Override
  public String words(Refusal reason, String code) {
    return sentence(reason).formatted(workspace.id(), code);
  }

  private static String sentence(Refusal reason) {
    return switch (reason) {
      case NOT_INSTALLED ->
          "The Slack app is not installed in %s (%s). To install it: docs/how-to/slack.md";
      case ACCESS_REVOKED ->
          "The token for %s is of no use (%s). To see what to do: kindling slack list";
      case NOT_ALLOWED ->
          "Slack doesn't let the app see who is in %s (%s). Install it there again with the manifest of this version, which asks for users:read: kindling slack manifest";
      case LEFT, BLOCKED, UNKNOWN_PERSON, TOO_BIG, OTHER -> "Slack doesn't tell who is in %s (%s).";
    };
  }
}
