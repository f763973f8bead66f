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
    button(button).click();
    return this;
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Goes there with the Tab key, as often as it takes, and presses Enter. */
  Console tabTo(Locator goal) {
    for (int tabs = 0; tabs < 40 && !isFocused(goal); tabs++) page.keyboard().press("Tab");
    assertThat(goal).isFocused();
    goal.press("Enter");
    return this;
  }

  private static boolean isFocused(Locator element) {
    return (Boolean) element.evaluate("it => it === document.activeElement");
  }

  /** Follows the link, or the link that looks like a button, of that name. */
  Console open(String link) {
    link(link).click();
    return this;
  }

  Locator link(String name) {
    return page.getByText(name, new Page.GetByTextOptions().setExact(true)).first();
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

  /** Fills in a message to everyone of that organisation, and looks at it. */
  Console draft(String organisation) {
    return choose(organisation)
        .choose("From us")
        .write("Phones move on Thursday", "From then, **all** calls come through Teams.")
        .choose("Everyone")
        .press("See how it will look");
  }

  /** Waits for the page with that first heading. */
  Console isAt(String heading) {
    assertThat(page.locator("h1")).hasText(heading);
    return this;
  }

  /** Where the campaign stands, on its page. */
  Locator stage() {
    return page.locator("#standing .govuk-tag");
  }

  /** The banner of a hush. */
  Locator banner() {
    return page.locator("#hush");
  }

  /** The number of people in that state, on a campaign's page. */
  Locator count(String state) {
    return page.locator(".k-counts tr:has(th:text-matches('^" + state + "')) td");
  }
}
