package dev.kindling.server.command.teams;

import dev.kindling.platform.Refusal;
import dev.kindling.server.command.people.Place;

/** Why Teams tells of nobody in a team, and what to do. */
record TeamsRefusing(String team) implements Place.Refusing {
  @Override
  public String words(Refusal reason, String code) {
    return sentence(reason).formatted(team, code);
  }

  private static String sentence(Refusal reason) {
    return switch (reason) {
      case NOT_INSTALLED ->
          "Kindling is not in the team %s (%s), or there is no such team. In Teams choose the team, Manage team, Apps, and add Kindling there.";
      case ACCESS_REVOKED ->
          "For %s Microsoft refuses the app's id or secret (%s). Compare KINDLING_TEAMS_APP_ID and KINDLING_TEAMS_APP_PASSWORD with docs/how-to/teams.md.";
      case NOT_ALLOWED ->
          "Teams doesn't let the app see who is in %s (%s). Allow it in the Teams admin centre: docs/how-to/teams.md";
      case LEFT, BLOCKED, UNKNOWN_PERSON, TOO_BIG, OTHER -> "Teams doesn't tell who is in %s (%s).";
    };
  }
}
