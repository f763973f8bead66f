package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.TurnKey;
import dev.kindling.insight.Counters;
import dev.kindling.insight.Remark;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.testkit.records.Learners;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.Hostile;
import dev.kindling.web.doubles.TestWeb;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading what people say. */
class RemarkRoutesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");
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
  void whereNobodyHasSaidAnythingThePageSaysSo() throws Exception {
    assertTrue(page().contains("Nobody has said anything yet"), page());
  }

  @Test
  void whatWasSaidStandsThereEscapedAndInTheWordsThatWereTapped() throws Exception {
    say(new Remark(Remark.Kind.BARRIER, "", "no-time", Hostile.ATTACK, DAY));
    say(new Remark(Remark.Kind.FEEDBACK, "gone.lesson", "gone-choice", "", DAY));
    String page = page();
    for (String part : List.of("barrier-no-time", "2 March 2026", "gone.lesson", "gone-choice"))
      assertTrue(page.contains(part), part + " in " + page);
    assertTrue(page.contains("&lt;script&gt;"), page);
    assertFalse(page.contains(Hostile.ATTACK), page);
    assertTrue(page.indexOf("gone-choice") < page.indexOf("barrier-no-time"), "the newest first");
  }

  @Test
  void onlySignedInPeopleReadIt() throws Exception {
    assertEquals(403, web.browser().get("/admin/remarks/main").statusCode());
    assertEquals(403, web.browser().get("/admin/remarks").statusCode());
  }

  @Test
  void theConsoleLeadsThereAndAnUnknownOrganisationIsNotFound() throws Exception {
    assertTrue(admin.get("/admin").body().contains("href=\"/admin/remarks\""));
    assertEquals(303, admin.get("/admin/remarks").statusCode());
    assertEquals(404, admin.get("/admin/remarks/nobody").statusCode());
  }

  private String page() throws Exception {
    return admin.get("/admin/remarks/main").body();
  }

  private void say(Remark remark) {
    int number = 1 + (int) (Math.abs((long) remark.choice().hashCode()) % 1_000);
    Learner learner = Learners.with(number, Learners.slack(number));
    Outcome outcome =
        new Outcome(learner, List.of(), Counters.none(), List.of(), List.of(remark), null);
    Change change =
        new Change(
            new TurnKey(remark.choice()), null, outcome, Instant.parse("2026-03-02T09:00:00Z"));
    assertEquals(Committed.DONE, web.records.commit(new OrganisationId("main"), change));
  }
}
