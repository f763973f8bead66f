package dev.kindling.server.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's pictures can be taken at any time: docs/pictures/make copies what this leaves. */
class PicturesBrowserTest {
  private static final Path FRESH = Path.of("target", "pictures");

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
  void thePracticeChatAndTheConsoleSitForTheirPictures() throws Exception {
    Chat chat = stage.chat(Screen.PICTURE);
    chat.press("Try one", "Let the urgent call wait")
        .press("2 questions", "Question 1 of 2")
        .press("C Call the hospital", "how sure are you?")
        .press("A Sure", "Question 2 of 2");
    assertTrue(take(chat.page, "practice.png") > 20_000);

    Console console = Console.signIn(stage.visitor(Screen.PICTURE), stage);
    console.page.navigate(stage.address() + "/admin/campaigns/new");
    console
        .choose("Riverside Council (practice chat)")
        .choose("From us")
        .write("Phone lines change this week", "From **Thursday** all calls come through Teams.")
        .choose("Everyone")
        .press("See how it will look")
        .isAt("Check before you send");
    assertTrue(take(console.page, "console.png") > 20_000);
  }

  private static long take(Page page, String name) throws IOException {
    Path picture = FRESH.resolve(name);
    page.screenshot(new ScreenshotOptions().setPath(picture));
    return Files.size(picture);
  }
}
