package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The admin console as somebody uses it. */
final class Console {
  final Page page;

  Console(Page page) {
    this.page = page;
  }

  /** Signs in with a new link. */
  static Console signIn(Page page, Stage stage) {
    page.navigate(stage.address() + stage.town.kindling.adminLink());
    Console console = new Console(page);
    console.press("Sign in");
    console.isAt("Campaigns");
    return console;
  }

  Console press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
    return this;
  }

  /** Follows the link, or the link that looks like a button, of that name. */
  Console open(String link) {
    page.getByText(link, new Page.GetByTextOptions().setExact(true)).first().click();
    return this;
  }

  Console choose(String radio) {
    page.getByLabel(radio, new Page.GetByLabelOptions().setExact(true)).check();
    return this;
  }

  Console write(String title, String text) {
    page.getByLabel("Title").fill(title);
    page.getByLabel("Message").fill(text);
    return this;
  }

  /** Waits for the page with that first heading. */
  Console isAt(String heading) {
    assertThat(page.locator("h1")).hasText(heading);
    return this;
  }

  /** The number of people in that state, on a campaign's page. */
  Locator count(String state) {
    return page.locator(".k-counts tr:has(th:text-matches('^" + state + "')) td");
  }
}
