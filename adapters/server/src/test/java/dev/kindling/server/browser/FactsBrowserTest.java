package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody fills in what only their organisation knows, and learners read it. */
class FactsBrowserTest {
  private static final String SECURITY = "the security line, 01632 960 111";

  @TempDir Path data;

  @Test
  void whatIsFilledInIsWhatTheNextLessonSays() throws Exception {
    try (Stage stage = Stage.in(data)) {
      Console console = Console.signIn(stage.visitor(Screen.DESK), stage);
      console.open("Local facts").isAt("Local facts of Riverside Council");
      Accessible.check(console.page, "local facts");
      console.open("Facts of Riverside Council (practice chat)");
      console.isAt("Local facts of Riverside Council (practice chat)");
      console.page.getByLabel("Who do staff tell when something looks wrong").fill(SECURITY);
      console.press("Save");
      assertThat(console.page.getByText("Saved")).isVisible();
      Accessible.check(console.page, "local facts, saved");
      console.page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "facts.png")));
      stage.chat(Screen.DESK).say("lesson", SECURITY);
    }
  }
}
