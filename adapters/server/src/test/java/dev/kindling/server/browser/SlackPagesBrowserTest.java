package dev.kindling.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.kindling.server.whole.InstallLink;
import dev.kindling.testkit.slack.SlackPerson;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever installs the app in Slack sees, and what the console says of it afterwards. */
class SlackPagesBrowserTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir Path data;

  @Test
  void installingIsToldOnPagesThatEverybodyCanRead() throws Exception {
    try (Stage stage = Stage.linked(data)) {
      InstallLink browser = new InstallLink(stage.town);
      String link = InstallLink.made(stage.town, data, "main");
      Page page = visitor(stage);
      page.navigate(stage.address() + link);
      assertThat(page.locator("h1")).containsText("Kindling");
      Accessible.check(page, "the invitation");
      picture(page, "slack-invitation.png");
      show(page, stage, browser.install(link, "T0RIVER"));
      assertThat(page.locator("h1")).hasText("Kindling is in Council T0RIVER");
      Accessible.check(page, "installed");
      picture(page, "slack-installed.png");
    }
  }

  @Test
  void theConsoleSaysWhereSlackIsInstalled() throws Exception {
    try (Stage stage = Stage.in(data)) {
      SlackPerson sam = new SlackPerson("T0RIVER", "U0SAM");
      stage.town.slack(stage.town.requests.said(sam, "help"));
      Console console = Console.signIn(stage.visitor(Screen.DESK), stage).open("Slack");
      assertThat(console.page.locator("main")).containsText("T0RIVER");
      Accessible.check(console.page, "Slack in the console");
      picture(console.page, "slack-console.png");
    }
  }

  /** Somebody who reaches the public address, which is this machine. */
  private static Page visitor(Stage stage) {
    Page page = stage.visitor(Screen.DESK);
    page.route("https://coach.test/**", route -> pass(route, stage));
    return page;
  }

  private static void pass(Route route, Stage stage) {
    String here = "http://127.0.0.1:" + stage.town.kindling.port();
    String url = route.request().url().replace("https://coach.test", here);
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(route.fetch(new Route.FetchOptions().setUrl(url).setMaxRedirects(0))));
  }

  /** An answer that another browser got. */
  private static void show(Page page, Stage stage, HttpResponse<String> answer) {
    page.route(
        "**/slack/shown",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody(answer.body())));
    page.navigate(stage.address() + "/slack/shown");
  }

  private static void picture(Page page, String name) {
    Screen.DESK.show(page);
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name)));
  }
}
