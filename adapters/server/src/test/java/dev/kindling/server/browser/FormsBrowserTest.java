package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody fills in the coach's forms, and looks at their own page. */
class FormsBrowserTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir Path data;

  @Test
  void settingsFeedbackAndBarriersAreFilledInAndReachTheConsole() throws Exception {
    try (Stage stage = Stage.in(data)) {
      Chat chat = stage.chat(Screen.DESK).press("Try one", "Let the urgent call wait");
      settings(chat);
      feedback(chat);
      barrier(chat);
      Console console = Console.signIn(stage.visitor(Screen.DESK), stage);
      console.open("What people say").isAt("What people say at Riverside Council");
      Accessible.check(console.page, "what people say, when nobody has");
      console.open("What people say at Riverside Council (practice chat)");
      assertThat(console.page.locator("table")).containsText("Half of it would do.");
      assertThat(console.page.locator("table")).containsText("There's no time");
      Accessible.check(console.page, "what people say");
      picture(console.page, "remarks.png");
    }
  }

  @Test
  void onesOwnPageShowsTodayAndFindsWords() throws Exception {
    try (Stage stage = Stage.in(data)) {
      Chat chat = stage.chat(Screen.DESK).press("Try one", "Let the urgent call wait");
      chat.page.getByText("My page").click();
      assertThat(chat.page.locator("h1")).hasText("My page");
      assertThat(chat.page.locator("main")).containsText("is waiting for its questions");
      Accessible.check(chat.page, "one's own page");
      picture(chat.page, "home.png");
      picture(chat.page, "home-narrow.png", Screen.NARROW);
      Screen.DESK.show(chat.page);
      search(chat.page, "data br");
      assertThat(chat.page.locator("main")).containsText("personal data breach");
      picture(chat.page, "home-search.png");
      search(chat.page, "xylophone");
      assertThat(chat.page.locator("main")).containsText("Nothing fits that");
      search(chat.page, "");
      chat.page.getByText("More", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(chat.page.locator("main")).containsText("7 to 12 of");
      chat.button("Change settings").click();
      assertThat(chat.page.locator("h1")).hasText("Practice chat");
      assertThat(chat.newest().locator("form[data-fill]")).isVisible();
    }
  }

  private static void settings(Chat chat) {
    chat.say("settings", "On which days do you work?");
    Accessible.check(chat.page, "the settings");
    picture(chat.page, "settings.png");
    picture(chat.page, "settings-narrow.png", Screen.NARROW);
    Screen.DESK.show(chat.page);
    chat.newest().getByLabel("What time suits you?").selectOption("15:30");
    box(chat, "Friday").uncheck();
    radio(chat, "Three days a week").check();
    chat.press("Save", "15:30");
    assertThat(chat.page.locator("form[data-fill]")).hasCount(0);
  }

  private static void feedback(Chat chat) {
    chat.say("feedback", "About “Let the urgent call wait”");
    Accessible.check(chat.page, "feedback");
    radio(chat, "Too long").check();
    chat.newest().getByLabel("In your own words").fill("Half of it would do.");
    picture(chat.page, "feedback.png");
    send(chat).hears("a person");
  }

  private static void barrier(Chat chat) {
    chat.say("what's stopping me", "What gets in the way most?");
    radio(chat, "There's no time").check();
    picture(chat.page, "barrier.png");
    send(chat).hears("Two minutes count as work");
    assertThat(chat.message("Thank you.")).isVisible();
  }

  /** Not by the box that stands below the conversation. */
  private static Chat send(Chat chat) {
    chat.newest().getByRole(AriaRole.BUTTON, named("Send")).click();
    assertThat(chat.page.locator("form[data-fill]")).hasCount(0);
    return chat;
  }

  private static Locator radio(Chat chat, String name) {
    return chat.newest().getByRole(AriaRole.RADIO, named(name));
  }

  private static Locator box(Chat chat, String name) {
    return chat.newest().getByRole(AriaRole.CHECKBOX, named(name));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static void search(Page page, String words) {
    page.getByRole(AriaRole.SEARCHBOX).fill(words);
    page.getByRole(AriaRole.SEARCHBOX).press("Enter");
  }

  private static void picture(Page page, String name) {
    picture(page, name, Screen.DESK);
  }

  private static void picture(Page page, String name, Screen screen) {
    screen.show(page);
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name)));
  }
}
