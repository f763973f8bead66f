package dev.kindling.bench.teams;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.teams.TeamsActivities;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A tenant with an organisation of its own, whose people learn already and have a chat. */
record Tenant(int number, int people, String serviceUrl) {
  static final String APP = "11111111-2222-4333-8444-555555555555";

  static List<Tenant> several(int tenants, int people, String serviceUrl) {
    return IntStream.rangeClosed(1, tenants)
        .mapToObj(number -> new Tenant(number, people, serviceUrl))
        .toList();
  }

  OrganisationId id() {
    return new OrganisationId("council-" + number);
  }

  /** True if that conversation is held in it. */
  boolean holds(String conversation) {
    return conversation.endsWith(workspace().id());
  }

  Stream<TeamsActivities> everybody() {
    return IntStream.rangeClosed(1, people).mapToObj(this::person);
  }

  void settle(RedisStore store, Instant now) {
    store.organisations().save(organisation());
    store.installations().bind(workspace(), id());
    for (int one = 1; one <= people; one++) {
      Outcome outcome = new Outcome(learner(one), List.of(), Counters.none());
      store.records().commit(id(), new Change(null, null, outcome, now));
    }
  }

  private Learner learner(int one) {
    return Learners.number(one).withAccounts(List.of(account(person(one))));
  }

  private Account account(TeamsActivities person) {
    String address =
        """
        {"serviceUrl":"%s","conversation":"%s","bot":"28:%s","tenant":"%s","channel":"msteams"}\
        """
            .formatted(serviceUrl, person.conversation(), APP, workspace().id());
    return new Account(new AccountId(workspace(), person.person()), address, null);
  }

  private TeamsActivities person(int one) {
    return new TeamsActivities(serviceUrl, APP, workspace().id(), one);
  }

  private Workspace workspace() {
    return new Workspace(Platform.TEAMS, "99999999-8888-4777-8666-%012d".formatted(number));
  }

  private Organisation organisation() {
    return new Organisation(
        id(),
        "Council " + number,
        ZoneId.of("Europe/London"),
        "en-GB",
        Nation.ENGLAND,
        Map.of(),
        Duration.ZERO,
        false);
  }
}
