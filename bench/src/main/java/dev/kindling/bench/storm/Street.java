package dev.kindling.bench.storm;

import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.teams.TeamsActivities;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;

/**
 * A Teams tenant with an organisation of its own.
 *
 * @param house number 0 is the big one
 */
record Street(int house, int people, String serviceUrl) {
  static final String APP = "11111111-2222-4333-8444-555555555555";

  OrganisationId id() {
    return new OrganisationId("council-" + house);
  }

  Organisation organisation() {
    return new Organisation(
        id(),
        "Council " + house,
        ZoneId.of("Europe/London"),
        "en-GB",
        Nation.ENGLAND,
        Map.of(),
        Duration.ZERO,
        false);
  }

  Workspace workspace() {
    return new Workspace(Platform.TEAMS, "99999999-8888-4777-8666-%012d".formatted(house));
  }

  /** Where Teams shows what that person got. */
  String conversation(int number) {
    return person(number).conversation();
  }

  Account account(int number) {
    String address =
        """
        {"serviceUrl":"%s","conversation":"%s","bot":"28:%s","tenant":"%s","channel":"msteams"}\
        """
            .formatted(serviceUrl, conversation(number), APP, workspace().id());
    return new Account(new AccountId(workspace(), person(number).person()), address, null);
  }

  private TeamsActivities person(int number) {
    return new TeamsActivities(serviceUrl, APP, workspace().id(), number);
  }
}
