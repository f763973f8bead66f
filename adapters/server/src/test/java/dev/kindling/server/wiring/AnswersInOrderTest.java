package dev.kindling.server.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.server.settings.SettingsReader;
import dev.kindling.testkit.redis.TestRedis;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackRequests;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In real time: what can't be sent at once is sent by the loop, as soon as it may be. */
class AnswersInOrderTest {
  private static final SlackPerson SAM = new SlackPerson("T0COUNCIL", "U0SAM");
  private static final InstantSource CLOCK = InstantSource.system();
  private static final String SECRET = "a-signing-secret";

  @TempDir Path folder;

  @Test
  void twoQuickTurnsGetTheirAnswersInOrderASecondApart() throws Exception {
    try (TestRedis redis = TestRedis.start();
        FakeSlack slack = FakeSlack.start(CLOCK);
        RunningKindling kindling = start(redis, slack);
        HttpClient http = HttpClient.newHttpClient()) {
      SlackRequests requests = new SlackRequests(SECRET, CLOCK);
      for (String words : List.of("help", "progress"))
        assertEquals(200, post(http, kindling, requests.said(SAM, words)));
      List<SlackPost> posts = slack.awaitPosts(2);
      assertTrue(posts.getFirst().text().contains("what you can type"), posts.toString());
      assertTrue(kindling.finish(Duration.ofSeconds(5)));
      assertEquals(2, slack.posts().size());
    }
  }

  private static int post(HttpClient http, RunningKindling kindling, SlackRaw raw)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(kindling.address() + "/slack/events"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(raw.body()));
    raw.headers().forEach(request::header);
    return http.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private RunningKindling start(TestRedis redis, FakeSlack slack) throws IOException {
    Map<String, String> environment =
        Map.of(
            "KINDLING_REDIS_URL",
            redis.address().toString(),
            "KINDLING_SLACK_SIGNING_SECRET",
            SECRET,
            "KINDLING_SLACK_BOT_TOKEN",
            FakeSlack.TOKEN,
            "KINDLING_SLACK_API_URL",
            slack.apiUrl().toString());
    Path none = Files.writeString(folder.resolve("none.yaml"), "");
    return RunningKindling.start(
        SettingsReader.read(environment, none, 0),
        new Surroundings(CLOCK, "", new PrintWriter(Writer.nullWriter())));
  }
}
