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
  private static final String TO_THE_TOP =
      "it => window.scrollTo({ top: it.closest('p').offsetTop"
          + " + it.closest('article').offsetTop - 16 })";
  private static final String MESSAGE =
      """
      From Thursday **all calls** come through Teams. Your number stays the same.

      - Bring a headset, or ask [IT help](https://intranet.example.org/it) for one
      - Try one call to a colleague on Wednesday\
      """;

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
  void thePracticeChatSitsForItsPicture() throws Exception {
    Chat chat = stage.chat(Screen.PICTURE);
    chat.press("Try one", "Let the urgent call wait")
        .press("2 questions", "Question 1 of 2")
        .press("C Call the hospital", "how sure are you?")
        .press("A Sure", "Question 2 of 2");
    chat.page.getByText("Try it:").evaluate(TO_THE_TOP);
    assertShowsSomething(take(chat.page, "practice.png"));
  }

  @Test
  void thePreviewOfAMessageSitsForItsPicture() throws Exception {
    stage.chat(Screen.DESK);
    Console console = Console.signIn(stage.visitor(Screen.PICTURE), stage);
    console
        .open("Write a campaign")
        .choose("Riverside Council (practice chat)")
        .choose("From us")
        .write("Phones move on Thursday", MESSAGE)
        .choose("Everyone")
        .press("See how it will look")
        .isAt("Check before you send");
    assertShowsSomething(take(console.page, "console.png"));
  }

  private static Path take(Page page, String name) {
    Path picture = FRESH.resolve(name);
    page.mouse().move(0, 0);
    page.screenshot(new ScreenshotOptions().setPath(picture));
    return picture;
  }

  /** A window with nothing in it takes a tenth of this. */
  private static void assertShowsSomething(Path picture) throws IOException {
    assertTrue(Files.size(picture) > 60_000, picture + " has " + Files.size(picture) + " bytes");
  }
}
