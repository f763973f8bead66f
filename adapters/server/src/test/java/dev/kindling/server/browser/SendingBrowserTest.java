package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackPerson;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who watches a campaign leave, and has a say in it. */
class SendingBrowserTest {
  private static final SlackPerson SAM = new SlackPerson("T0COUNCIL", "U0SAM");

  @TempDir Path data;
  private Stage stage;

  @BeforeEach
  void start() throws Exception {
    stage = Stage.in(data);
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void aCampaignThatWaitsIsHeldGoesOnAndArrives() throws Exception {
    Console console = stuck();
    console.press("Pause");
    assertThat(console.stage()).hasText("Paused");
    Accessible.check(console.page, "paused");
    console.open("All campaigns").isAt("Campaigns");
    assertThat(console.page.locator(".k-campaigns .govuk-tag")).hasText("Paused");
    console.open("Phones move on Thursday");

    stage.town.pass(Duration.ofMinutes(11));
    assertEquals(1, stage.town.slack.posts().size());
    console.press("Go on");
    stage.town.slack.awaitPosts(2);
    assertThat(console.count("Arrived")).hasText("1");
    assertThat(console.stage()).hasText("Finished");
    assertThat(console.button("Pause")).hasCount(0);
    Accessible.check(console.page, "held and arrived");
  }

  @Test
  void whatHasNotLeftYetIsCancelledAfterOneQuestion() throws Exception {
    Console console = stuck();
    console.tabTo(console.link("Cancel the rest")).isAt("Cancel the rest?");
    Accessible.check(console.page, "cancel?");
    console.open("Keep it");
    assertThat(console.stage()).hasText("Sending");

    console.open("Cancel the rest").press("Cancel what has not left");
    assertThat(console.stage()).hasText("Cancelled");
    assertThat(console.count("Cancelled")).hasText("1");
    assertEquals(1, stage.town.slack.posts().size());
    Accessible.check(console.page, "cancelled");
    console.open("All campaigns");
    assertThat(console.page.locator(".k-campaigns")).containsText("1 cancelled");
    Accessible.check(console.page, "all campaigns");
  }

  @Test
  void whyItFailedIsSaidInPlainWords() throws Exception {
    Console console = signedIn();
    stage.town.slack.refuse(SAM.id(), "user_disabled");
    console.open("Write a campaign").draft("Riverside Council").press("Send to 1 person now");
    assertThat(console.count("Failed")).hasText("1");
    assertThat(console.page.locator("#standing-reasons")).containsText("They have left");
    assertThat(console.stage()).hasText("Finished");
    Accessible.check(console.page, "failed");
  }

  @Test
  void whatNobodyCanLookUpIsSentAgainOnceSomebodyAsksForIt() throws Exception {
    Console console = signedIn();
    stage.town.slack.withoutScope("im:history");
    stage.town.slack.failNext(new Fault.TakenThenDropped());
    console.open("Write a campaign").draft("Riverside Council").press("Send to 1 person now");
    assertThat(console.page.locator("#standing-doubts"))
        .containsText("It is not known of 1 person");
    Accessible.check(console.page, "uncertain");

    console.tabTo(console.link("Send again to these"));
    console.isAt("Send again to 1 person?");
    assertThat(console.page.locator("main")).containsText("Some will get it twice");
    Accessible.check(console.page, "send again?");
    console.press("Send again to 1 person").isAt("Phones move on Thursday");
    assertThat(console.count("Arrived")).hasText("1");
    assertThat(console.count("Uncertain")).hasText("0");
    assertEquals(3, stage.town.slack.posts().size());
  }

  /** The console, while somebody in Slack has been welcomed. */
  private Console signedIn() throws Exception {
    stage.town.slack(stage.town.requests.opened(SAM));
    stage.town.slack.awaitPosts(1);
    return Console.signIn(stage.visitor(Screen.DESK), stage);
  }

  /** A campaign to one person that can't leave for ten minutes. */
  private Console stuck() throws Exception {
    Console console = signedIn();
    stage.town.slack.failNext(new Fault.Status(429, "600"));
    console.open("Write a campaign").draft("Riverside Council").press("Send to 1 person now");
    stage.town.crankUntil(this::isLimited);
    stage.town.kindling.finish(Duration.ofSeconds(10));
    assertThat(console.count("Waiting")).hasText("1");
    return console;
  }

  private boolean isLimited() {
    return stage.town.slack.calls().stream().anyMatch(call -> call.outcome().contains("429"));
  }
}
