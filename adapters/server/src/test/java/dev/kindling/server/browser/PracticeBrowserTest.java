package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first visit to the practice chat, and the day after. */
class PracticeBrowserTest {
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
  void aFirstVisitGoesFromTheWelcomeToTomorrowsLessonWithoutLoadingThePageAgain() {
    Chat chat = stage.chat(Screen.DESK);
    Page page = chat.page;
    page.evaluate("() => { window.loadedOnce = true; }");
    Accessible.check(page, "the welcome");

    chat.press("Try one", "Let the urgent call wait");
    Accessible.check(page, "the lesson");

    chat.press("2 questions", "Question 1 of 2");
    Accessible.check(page, "the question");

    chat.press("A Give the address", "how sure are you?");
    Locator question = chat.message("Question 1 of 2");
    assertThat(question).containsText("You chose A.");
    assertThat(question.locator("button")).hasCount(0);
    assertThat(question.locator(".m-chosen")).containsText("Give it to her");
    Accessible.check(page, "how sure");

    chat.press("B Think so", "Question 2 of 2");
    assertThat(chat.message("how sure are you?").locator("button")).hasCount(0);
    assertThat(chat.newest().locator("strong").first()).containsText("Not A");
    Accessible.check(page, "the feedback");

    chat.say("b", "what would help most this week?");
    assertThat(chat.newest()).containsText("Right");
    assertThat(chat.message("Question 2 of 2").locator("button")).hasCount(0);
    chat.press("A Spotting scams", "When in the day suits you best?");
    chat.press("B Midday, 12:30", "12:30");
    Accessible.check(page, "the wish and the time");

    chat.say("help", "Here is what you can type");
    chat.say("move it to 10", "10:00");
    chat.button("Jump to the next working day").click();
    chat.hears("Your first week, 2 of 5");
    assertThat(page.locator("#clock")).containsText("Tue 3 Mar, 10:00");
    assertThat(page.locator("#told")).containsText("It is now Tuesday 3 March");
    Accessible.check(page, "the day after");
    assertEquals(true, page.evaluate("() => window.loadedOnce"));
  }

  @Test
  void aQuestionWhoseButtonsSayAllIsNotListedTwice() {
    Chat chat = stage.chat(Screen.NARROW);
    chat.say("leave", "Shall I stop for good?");
    Locator question = chat.newest();
    assertThat(question.locator(".m-options")).hasCount(0);
    assertThat(question.locator("button")).hasCount(2);
    chat.button("B No, stay").click();
    assertThat(question(chat)).containsText("You chose B. No, stay");
    assertThat(question(chat)).not().containsText("Yes, stop");
  }

  @Test
  void whatIsTypedIsShownAtOnceAndTheBoxIsEmptyAgain() {
    Chat chat = stage.chat(Screen.DESK);
    chat.say("progress", "Nothing to show yet");
    assertThat(chat.page.locator(".k-said--me")).hasText("You: progress");
    assertThat(chat.box()).hasValue("");
    assertThat(chat.box()).isFocused();
  }

  private static Locator question(Chat chat) {
    return chat.message("Shall I stop for good?");
  }
}
