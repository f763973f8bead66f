package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The practice chat as somebody uses it. */
final class Chat {
  final Page page;

  private Chat(Page page) {
    this.page = page;
  }

  /** Opens it and waits for the welcome. */
  static Chat open(Page page, String address) {
    page.navigate(address + "/practice");
    return at(page).hears("This is the practice room");
  }

  /** The chat that is open there. */
  static Chat at(Page page) {
    return new Chat(page);
  }

  /** The coach's newest message. */
  Locator newest() {
    return messages().last();
  }

  Locator messages() {
    return page.locator("article.k-said--coach");
  }

  /** The newest message that has these words. */
  Locator message(String words) {
    return messages().filter(new Locator.FilterOptions().setHasText(words)).last();
  }

  /** The newest button of that name. */
  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .last();
  }

  /** Presses the newest button of that name, and waits for an answer with these words. */
  Chat press(String name, String answer) {
    button(name).click();
    return hears(answer);
  }

  /** Types, sends with Enter, and waits for an answer with these words. */
  Chat say(String text, String answer) {
    Locator box = box();
    box.fill(text);
    box.press("Enter");
    return hears(answer);
  }

  /** Waits until the coach's newest message has these words. */
  Chat hears(String words) {
    assertThat(newest()).containsText(words);
    return this;
  }

  Locator box() {
    return page.getByLabel("Your message");
  }
}
