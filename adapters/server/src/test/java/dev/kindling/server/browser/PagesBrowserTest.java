package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages around the chat and the console: the front page, signing in, and what goes wrong. */
class PagesBrowserTest {
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

  @ParameterizedTest
  @CsvSource({
    "/,                          200, 'Two minutes a day, and digital work gets easier'",
    "/admin,                     200, Sign in with a link",
    "/admin/link/never-printed,  410, That did not work",
    "/there-is-no-such-page,     404, There is nothing here"
  })
  void everyPageSaysWhatItIsAndIsAccessible(String path, int status, String heading) {
    Page page = stage.visitor(Screen.DESK);
    Response response = Objects.requireNonNull(page.navigate(stage.address() + path));
    assertEquals(status, response.status());
    assertThat(page.locator("h1")).hasText(heading);
    Accessible.check(page, path);
  }

  @Test
  void theFrontPageLeadsToTheFirstLessonInTwoPresses() {
    Page page = stage.visitor(Screen.NARROW);
    page.navigate(stage.address());
    page.getByText("Try a lesson now").click();
    assertThat(page.locator("h1")).hasText("Practice chat");
    Chat.at(page).press("Try one", "Let the urgent call wait");
  }

  @Test
  void axeWouldFindAPictureWithoutWordsAndAPageThatGoesSideways() {
    Page page = stage.visitor(Screen.DESK);
    page.navigate(stage.address());
    page.evaluate("() => document.querySelector('main').append(new Image())");
    assertFound("image-alt", page);
    page.evaluate("() => { document.querySelector('img').width = 2000; }");
    assertFound("sideways", page);
  }

  @Test
  void whereThereIsNoBrowserTheFailureSaysHowToGetOne() {
    AssertionError none =
        assertThrows(AssertionError.class, () -> Chromium.program("/nowhere/chromium"));
    assertTrue(none.getMessage().contains("KINDLING_TEST_CHROMIUM"), none.getMessage());
  }

  private static void assertFound(String what, Page page) {
    AssertionError found =
        assertThrows(AssertionError.class, () -> Accessible.check(page, "a page that is broken"));
    assertTrue(found.getMessage().contains(what), found.getMessage());
  }
}
