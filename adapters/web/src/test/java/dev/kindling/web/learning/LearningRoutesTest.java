package dev.kindling.web.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.testkit.records.Learners;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.TestWeb;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The page of somebody's own learning, and the files. */
@Timeout(20)
class LearningRoutesTest {
  private static final OrganisationId MAIN = new OrganisationId("main");
  private static final String ATTACK = "<script>x</script>";

  private TestWeb web;
  private Browser browser;

  @BeforeEach
  void start() {
    web = new TestWeb();
    browser = web.browser();
    keep(Learners.number(7).withName(ATTACK));
    web.tickets.put("mine", ticket(7, Duration.ofMinutes(30)));
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void whoHasATicketSeesTheirPageAndWhereTheFilesAre() throws Exception {
    HttpResponse<String> page = browser.get("/learning/mine");
    assertEquals(200, page.statusCode());
    String html = page.body();
    assertTrue(html.contains("<h1 class=\"govuk-heading-xl l-title\">learning-title"), html);
    assertTrue(html.contains("href=\"/learning/mine/my-learning.csv\""), html);
    assertTrue(html.contains("href=\"/learning/mine/my-learning.json\""), html);
    assertTrue(html.contains("lang=\"en-GB\""), html);
  }

  @Test
  void nothingOnThePageRunsAndNobodyKeepsIt() throws Exception {
    HttpResponse<String> page = browser.get("/learning/mine");
    assertFalse(page.body().contains(ATTACK), page.body());
    assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'none'"));
    assertEquals("no-store", header(page, "Cache-Control"));
    assertTrue(page.body().contains("noindex"), page.body());
  }

  @Test
  void theTitleThatPreviewsShowNamesNobody() throws Exception {
    keep(Learners.number(8).withName("Ada Lovelace"));
    web.tickets.put("ada", ticket(8, Duration.ofMinutes(30)));
    String html = browser.get("/learning/ada").body();
    String head = html.substring(0, html.indexOf("</head>"));
    assertFalse(head.contains("Ada"), head);
    assertTrue(html.contains("learning-whose"), html);
  }

  @Test
  void filesAreTakenAway() throws Exception {
    HttpResponse<String> table = browser.get("/learning/mine/my-learning.csv");
    assertTrue(header(table, "Content-Type").startsWith("text/csv"));
    assertTrue(header(table, "Content-Disposition").startsWith("attachment"));
    assertTrue(table.body().startsWith("\uFEFF\"learning-when\","), table.body());
    HttpResponse<String> copy = browser.get("/learning/mine/my-learning.json");
    assertTrue(header(copy, "Content-Type").startsWith("application/json"));
    assertTrue(copy.body().contains("record="), copy.body());
  }

  @Test
  void aTicketThatIsOverSaysSoAndShowsNothing() throws Exception {
    web.tickets.put("over", ticket(7, Duration.ZERO));
    for (String path : List.of("/learning/over", "/learning/over/my-learning.json")) {
      HttpResponse<String> page = browser.get(path);
      assertEquals(410, page.statusCode());
      assertTrue(page.body().contains("It is over."), page.body());
      assertFalse(page.body().contains("learning-title"), page.body());
    }
  }

  @Test
  void withoutATicketThereIsNothing() throws Exception {
    assertEquals(404, browser.get("/learning/forged").statusCode());
    assertEquals(404, browser.get("/learning/").statusCode());
    web.tickets.put("nobody", ticket(99, Duration.ofMinutes(30)));
    assertEquals(404, browser.get("/learning/nobody").statusCode());
    Ticket elsewhere =
        new Ticket(new OrganisationId("elsewhere"), 7, web.clock.instant().plusSeconds(60));
    web.tickets.put("elsewhere", elsewhere);
    assertEquals(404, browser.get("/learning/elsewhere").statusCode());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private Ticket ticket(int learner, Duration goodFor) {
    return new Ticket(MAIN, learner, web.clock.instant().plus(goodFor));
  }

  private void keep(Learner learner) {
    Instant now = web.clock.instant();
    Outcome outcome = new Outcome(learner, List.of(), Counters.none());
    assertEquals(
        Records.Committed.DONE,
        web.records.commit(MAIN, new Records.Change(null, null, outcome, now)));
  }
}
