package dev.kindling.server.storm;

import dev.kindling.platform.Platform;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.teams.TeamsActivities;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * One request of a platform, which can be brought to any server as often as one likes.
 *
 * @param path of the server
 */
record Call(String path, Map<String, String> headers, String body) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Somebody says "help"; whoever is asked first. */
  static Call of(Storm storm, Platform platform) {
    return platform == Platform.SLACK
        ? slack(storm.requests.said(new SlackPerson("T0COUNCIL", "U0SAM"), "help"))
        : teams(storm, TeamsActivities.of(storm.teams, Storm.APP, "a-tenant", 1).message("help"));
  }

  static Call slack(SlackRaw raw) {
    return new Call("/slack/events", raw.headers(), raw.text());
  }

  static Call teams(Storm storm, String activity) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Authorization", storm.teams.tokens().valid());
    headers.put("Content-Type", "application/json");
    return new Call("/api/messages", headers, activity);
  }

  /** True if it was taken, false if nobody answered; fails for any other answer. */
  boolean to(String address) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(20));
    headers.forEach(request::header);
    try {
      int status =
          HTTP.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString())
              .statusCode();
      if (status != 200) throw new AssertionError(path + " answered " + status);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
