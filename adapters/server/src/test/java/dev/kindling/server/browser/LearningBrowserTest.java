package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody asks for their progress, reads the page, prints it and takes copies away. */
class LearningBrowserTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final String IS_DRAWN = "it => it.complete && it.naturalWidth === 680";

  @TempDir Path data;

  @Test
  void progressShowsAPictureAndLeadsToAPageToPrint() throws Exception {
    try (Stage stage = Stage.in(data)) {
      Chat chat = stage.chat(Screen.DESK);
      aLesson(chat);
      chat.say("my learning", "Comes back next");
      isDrawn(chat);
      Accessible.check(chat.page, "progress in the chat");
      picture(chat.page, "progress.png");
      Screen.DESK.show(chat.page);

      Page page = chat.page.waitForPopup(() -> link(chat).click());
      assertThat(page.locator("h1")).containsText("My learning");
      assertThat(page.locator("h1")).containsText("Riverside Council");
      assertThat(page.locator("main")).containsText("Let the urgent call wait");
      assertThat(page.locator("main")).containsText("Protecting personal data and privacy");
      Accessible.check(page, "my learning");
      Screen.NARROW.show(page);
      picture(page, "learning-narrow.png");
      Screen.DESK.show(page);
      picture(page, "learning.png");
      prints(page);

      String table = Files.readString(download(page, "as a table"));
      assertTrue(table.contains("\"Let the urgent call wait\""), table);
      String copy = Files.readString(download(page, "kept about me"));
      assertTrue(copy.contains("\"strange-call.1\""), copy);
      assertFalse(copy.contains("rows"), copy);

      stage.town.clock.tick(Duration.ofMinutes(31));
      assertEquals(410, page.reload().status());
      assertThat(page.locator("main")).containsText("worked for 30 minutes");
      Accessible.check(page, "a link that is over");
    }
  }

  private static void aLesson(Chat chat) {
    chat.press("Try one", "Let the urgent call wait")
        .press("2 questions", "Question 1 of 2")
        .press("C Call the hospital", "how sure are you?")
        .press("A Sure", "Question 2 of 2")
        .say("b", "what would help most this week?");
  }

  private static void isDrawn(Chat chat) {
    Locator picture = chat.newest().locator("img");
    assertThat(picture).hasAttribute("alt", Pattern.compile(".*Your first week, growing.*"));
    chat.page.waitForFunction("() => [...document.images].some(" + IS_DRAWN + ")");
  }

  private static Locator link(Chat chat) {
    return chat.newest().locator("a[href^='/learning/']").first();
  }

  /** What is only of use on a screen is not on paper. */
  private static void prints(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".k-header")).isHidden();
    assertThat(page.locator(".l-copies")).isHidden();
    assertThat(page.locator("h1")).isVisible();
    page.setViewportSize(794, 1123);
    picture(page, "learning-print.png");
    page.pdf(new Page.PdfOptions().setFormat("A4").setPath(PICTURES.resolve("learning.pdf")));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    Screen.DESK.show(page);
  }

  private static Path download(Page page, String words) {
    Download file =
        page.waitForDownload(() -> page.getByText(words, new Page.GetByTextOptions()).click());
    return file.path();
  }

  private static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
  }
}
