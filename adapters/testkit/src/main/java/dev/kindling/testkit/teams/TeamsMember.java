package dev.kindling.testkit.teams;

/**
 * A member of a team.
 *
 * @param person their id in the directory
 * @param tenant where they are at home
 * @param role {@code user}, {@code owner}, {@code guest}, {@code anonymous} or {@code bot}
 */
public record TeamsMember(String person, String name, String tenant, String role) {
  /** The person whose activities {@link TeamsActivities} makes. */
  public static TeamsMember of(TeamsActivities person) {
    String name = "Sam " + person.number();
    return new TeamsMember(person.person(), name, person.tenant(), "user");
  }
}
