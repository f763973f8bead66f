package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import dev.kindling.testkit.slack.SlackPerson;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has to make the coach fall silent, and lets it speak again. */
class HushBrowserTest {
  private static final SlackPerson SAM = new SlackPerson("T0COUNCIL", "U0SAM");
  private static final String SWITCH = "Hush: stop every unprompted message";

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
  void theSwitchNeedsNothingButTabAndEnterAndIsSeenEverywhereWhileItIsOn() {
    Console console = Console.signIn(stage.visitor(Screen.DESK), stage);
    console.tabTo(console.link(SWITCH)).isAt(SWITCH);
    Accessible.check(console.page, "hush?");
    console.press("Stop every unprompted message");
    assertThat(console.page.locator(".govuk-error-summary")).isFocused();
    Accessible.check(console.page, "hush whom?");

    console.choose("Riverside Council").tabTo(console.button("Stop every unprompted message"));
    console.isAt("Campaigns");
    assertThat(console.banner()).containsText("Riverside Council: nothing goes out unasked.");
    Accessible.check(console.page, "hushed");
    console.open("Local facts");
    assertThat(console.banner()).isVisible();

    console.tabTo(console.button("Let messages go out again")).isAt("Campaigns");
    assertThat(console.page.getByRole(AriaRole.ALERT)).containsText("Messages go out again");
    assertThat(console.banner()).hasCount(0);
    Accessible.check(console.page, "speaking again");
  }

  @Test
  void aCampaignThatHushRefusedIsStillThereAndGoesOnceItIsOver() throws Exception {
    stage.town.slack(stage.town.requests.opened(SAM));
    stage.town.slack.awaitPosts(1);
    Console console = Console.signIn(stage.visitor(Screen.DESK), stage);
    console.open("Write a campaign").draft("Riverside Council");
    hushElsewhere(console);

    console.press("Send to 1 person now");
    assertThat(console.page.locator(".govuk-error-summary")).isFocused();
    assertThat(console.page.locator(".k-slack")).containsText("Phones move on Thursday");
    assertThat(console.button("Send to 1 person now")).hasCount(0);
    Accessible.check(console.page, "refused");
    assertEquals(1, stage.town.slack.posts().size());

    console.press("Let messages go out again").isAt("Check before you send");
    console.press("Send to 1 person now").isAt("Phones move on Thursday");
    stage.town.slack.awaitPosts(2);
    assertThat(console.count("Arrived")).hasText("1");
  }

  /** Somebody else who is signed in presses the switch meanwhile. */
  private void hushElsewhere(Console console) {
    Console other = new Console(console.page.context().newPage());
    other.page.navigate(stage.address() + "/admin/hush");
    other.choose("Riverside Council").press("Stop every unprompted message").isAt("Campaigns");
    other.page.close();
  }
}
