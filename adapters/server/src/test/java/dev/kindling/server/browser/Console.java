package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The admin console as somebody uses it. */
final class Console {
  final Page page;

  private Console(Page page) {
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
    return page.locator(".k-counts tbody tr")
        .filter(new Locator.FilterOptions().setHasText(state))
        .locator("td");
  }
}
