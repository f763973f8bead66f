package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who writes to everyone, from the one-time link to the last count. */
class ConsoleBrowserTest {
  @TempDir static Path data;
  private static Stage stage;

  @BeforeAll
  static void start() throws Exception {
    stage = Stage.in(data);
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  @Test
  void aLinkSignsInOnceAndOnlyOnce() {
    String link = stage.address() + stage.town.kindling.adminLink();
    Page first = stage.visitor(Screen.DESK);
    first.navigate(link);
    Accessible.check(first, "the link");
    Console console = new Console(first).press("Sign in").isAt("Campaigns");
    Accessible.check(first, "no campaigns yet");

    Page second = stage.visitor(Screen.DESK);
    assertEquals(410, status(second.navigate(link)));
    Accessible.check(second, "the link, used");
    console.press("Sign out").isAt("Sign in with a link");
    assertEquals(403, status(first.navigate(stage.address() + "/admin/campaigns/new")));
  }

  @Test
  void aMessageToEveryoneInPracticeIsSeenFirstAndCountedAsItArrives() {
    Chat chat = stage.chat(Screen.DESK);
    Console console = Console.signIn(stage.visitor(Screen.DESK), stage);
    console.open("Write a campaign").isAt("Write a campaign");
    Accessible.check(console.page, "the form");

    console.press("See how it will look");
    assertThat(console.page.locator(".govuk-error-summary")).isFocused();
    assertThat(console.page.locator(".govuk-error-message")).hasCount(4);
    Accessible.check(console.page, "the form, with errors");

    console.draft("Riverside Council (practice chat)").isAt("Check before you send");
    assertThat(console.page.locator(".k-slack")).containsText("From us at Riverside Council.");
    assertThat(console.page.locator(".k-teams__note")).containsText("Phones move on Thursday");
    assertThat(console.page.locator("p.k-plain"))
        .containsText("From then, all calls come through Teams.");
    assertThat(console.page.locator("dl")).containsText("It takes less than a minute.");
    Accessible.check(console.page, "the preview");

    console.press("Send to 1 person now").isAt("Phones move on Thursday");
    console.page.evaluate("() => { window.loadedOnce = true; }");
    assertThat(console.count("Arrived")).hasText("1");
    assertThat(console.stage()).hasText("Finished");
    assertEquals(true, console.page.evaluate("() => window.loadedOnce"));
    Accessible.check(console.page, "the counts");

    chat.hears("Phones move on Thursday");
    Locator first = chat.newest().locator("p, h2").first();
    assertThat(first).hasText("From us at Riverside Council.");
  }

  private static int status(Response response) {
    return response.status();
  }
}
