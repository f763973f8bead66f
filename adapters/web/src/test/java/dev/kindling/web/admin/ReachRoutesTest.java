package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.testkit.records.Learners;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.Hostile;
import dev.kindling.web.doubles.TestWeb;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seeing who can't be reached. */
class ReachRoutesTest {
  private static final Instant SINCE = Instant.parse("2026-03-02T09:00:00Z");
  private TestWeb web;
  private Browser admin;

  @BeforeEach
  void start() throws Exception {
    web = new TestWeb();
    admin = web.admin();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void whereEverybodyCanBeReachedThePageSaysSo() throws Exception {
    assertTrue(page("").contains("Everybody whom the coach knows can be reached"), page(""));
  }

  @Test
  void eachReasonHasItsCountWhatToDoAndItsPeople() throws Exception {
    for (int number = 1; number <= 3; number++)
      lose(number, "Ada " + number, new Lost(Refusal.NOT_INSTALLED, SINCE));
    lose(4, Hostile.ATTACK, new Lost(Refusal.BLOCKED, null));
    assertTrue(page("").contains("not installed for 3 people"), page(""));
    assertTrue(page("").contains("app setup policy"), page(""));
    assertTrue(page("").contains("1 person blocked the coach in Teams"), page(""));
    String people = page("/teams/not-installed");
    assertTrue(people.contains("Ada 2") && people.contains("2 March 2026"), people);
    String blocked = page("/teams/blocked");
    assertTrue(blocked.contains("&lt;script&gt;") && blocked.contains("Not known"), blocked);
    assertFalse(blocked.contains(Hostile.ATTACK), blocked);
  }

  @Test
  void fiftyStandOnAPageAndAPageThatThereIsNotIsTheFirst() throws Exception {
    for (int number = 1; number <= 51; number++)
      lose(number, "Person-%02d.".formatted(number), new Lost(Refusal.LEFT, SINCE));
    String first = page("/teams/left");
    assertTrue(first.contains("Person-50.") && !first.contains("Person-51."), first);
    assertTrue(page("/teams/left?page=2").contains("Person-51."));
    for (String wrong : List.of("0", "-1", "3", "2147483648", "x", ""))
      assertTrue(page("/teams/left?page=" + wrong).contains("Person-01."), wrong);
  }

  @Test
  void onlySignedInPeopleSeeIt() throws Exception {
    for (String path : List.of("", "/main", "/main/teams/left"))
      assertEquals(403, web.browser().get("/admin/reach" + path).statusCode());
  }

  @Test
  void theConsoleLeadsThereAndWhatThereIsNotIsNotFound() throws Exception {
    assertTrue(admin.get("/admin").body().contains("href=\"/admin/reach\""));
    assertEquals(303, admin.get("/admin/reach").statusCode());
    for (String path : List.of("nobody", "main/teams/left", "main/fax/left", "main/teams/why"))
      assertEquals(404, admin.get("/admin/reach/" + path).statusCode(), path);
  }

  private String page(String more) throws Exception {
    return admin.get("/admin/reach/main" + more).body();
  }

  private void lose(int number, String name, Lost why) {
    AccountId id = AccountId.of(Platform.TEAMS, "tenant", "person-" + number);
    Learner learner = Learners.with(number, id).withName(name).without(id, why);
    Outcome outcome = new Outcome(learner, List.of(), Counters.none());
    Change change = new Change(null, null, outcome, SINCE);
    assertEquals(Committed.DONE, web.records.commit(new OrganisationId("main"), change));
  }
}
