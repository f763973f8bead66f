package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.server.command.organisation.Typed;
import dev.kindling.testkit.slack.SlackInstalls;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

/**
 * A browser in which somebody follows a link that installs the app. It keeps cookies and follows
 * nothing by itself; it came over https, as far as cookies go.
 */
public final class InstallLink {
  private static final String PUBLIC = "https://coach.test";

  private final Town town;
  private final CookieManager cookies = new CookieManager();

  public InstallLink(Town town) {
    this.town = town;
  }

  /** The path of a new link for that organisation, as the command makes it. */
  public static String made(Town town, Path data, String organisation) {
    Typed made = Typed.kindling(settings(town, data), "slack", "link", organisation);
    assertEquals(0, made.exitCode(), made.said());
    return made.said().strip().replace(PUBLIC, "");
  }

  /** Follows the link and says yes in that workspace; the page that they see then. */
  public HttpResponse<String> install(String link, String home) throws Exception {
    return get(back(link, home));
  }

  /** Follows the link, says yes in Slack, and stops before coming back: the way back. */
  String back(String link, String home) throws Exception {
    return "/slack/oauth?code=" + town.slack.installs().code(home, null) + "&state=" + state(link);
  }

  /** Follows the link as far as Slack, and tells what has to come back with them. */
  String state(String link) throws Exception {
    String location = get(go(get(link))).headers().firstValue("Location").orElseThrow();
    assertTrue(location.contains("client_id=" + SlackInstalls.CLIENT), location);
    assertTrue(location.contains("coach.test%2Fslack%2Foauth"), location);
    return location.replaceAll(".*[?&]state=([^&]*).*", "$1");
  }

  private static String go(HttpResponse<String> invitation) {
    return invitation.body().replaceAll("(?s).*href=\"(/slack/install/go[^\"]*)\".*", "$1");
  }

  public HttpResponse<String> get(String path) throws Exception {
    HttpRequest.Builder request = town.to(path).GET();
    cookies
        .get(https(path), Map.of())
        .forEach((name, all) -> all.forEach(value -> request.header(name, value)));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      cookies.put(https(path), response.headers().map());
      return response;
    }
  }

  private static URI https(String path) {
    return URI.create(PUBLIC + path);
  }

  private static Map<String, String> settings(Town town, Path data) {
    return Map.of(
        "KINDLING_REDIS_URL",
        town.redis.address().toString(),
        "KINDLING_DATA",
        data.toString(),
        "KINDLING_PUBLIC_URL",
        PUBLIC,
        "KINDLING_SLACK_SIGNING_SECRET",
        Town.SECRET,
        "KINDLING_SLACK_CLIENT_ID",
        SlackInstalls.CLIENT,
        "KINDLING_SLACK_CLIENT_SECRET",
        SlackInstalls.SECRET);
  }
}
