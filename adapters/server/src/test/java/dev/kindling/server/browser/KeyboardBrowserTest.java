package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice chat for people who use no mouse, or hear the page instead of seeing it. */
class KeyboardBrowserTest {
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
  void aLessonAndItsFirstQuestionNeedNothingButTabAndEnter() {
    Chat chat = stage.chat(Screen.NARROW);
    tabTo(chat, chat.button("Try one")).press("Enter");
    chat.hears("Let the urgent call wait");
    tabTo(chat, chat.button("2 questions")).press("Enter");
    chat.hears("Question 1 of 2");
    tabTo(chat, chat.button("B Date of birth")).press("Enter");
    chat.hears("how sure are you?");
    tabTo(chat, chat.button("C Guessing")).press("Enter");
    chat.hears("Question 2 of 2");
    assertThat(chat.newest()).containsText("Not B");
  }

  @Test
  void focusStaysWhereTheAnswerWasGivenSoThatTheNextTabGoesOn() {
    Chat chat = stage.chat(Screen.DESK);
    chat.press("Try one", "Let the urgent call wait").press("2 questions", "Question 1 of 2");
    chat.button("A Give the address").focus();
    chat.page.keyboard().press("Enter");
    chat.hears("how sure are you?");
    assertThat(chat.message("Question 1 of 2")).isFocused();
    chat.page.keyboard().press("Tab");
    assertThat(chat.button("A Sure")).isFocused();
  }

  @Test
  void theFirstTabOffersToSkipToTheConversation() {
    Chat chat = stage.chat(Screen.DESK);
    chat.page.keyboard().press("Tab");
    assertThat(chat.page.getByText("Skip to main content")).isFocused();
  }

  @Test
  void newMessagesAreReadOutButAnsweredQuestionsAreNotReadAgain() {
    Chat chat = stage.chat(Screen.DESK);
    Locator log = chat.page.locator("#log");
    assertThat(log).hasAttribute("role", "log");
    assertThat(log).hasAttribute("aria-live", "polite");
    chat.say("leave", "Shall I stop for good?").button("B No, stay").click();
    assertThat(chat.message("Shall I stop for good?")).hasAttribute("aria-live", "off");
  }

  /** Presses Tab until that one has the focus; fails after as many as no page here has stops. */
  private static Locator tabTo(Chat chat, Locator goal) {
    for (int tabs = 0; tabs < 30 && !isFocused(goal); tabs++) chat.page.keyboard().press("Tab");
    assertTrue(isFocused(goal), "No number of tabs leads to " + goal);
    return goal;
  }

  private static boolean isFocused(Locator element) {
    return (Boolean) element.evaluate("it => it === document.activeElement");
  }
}
