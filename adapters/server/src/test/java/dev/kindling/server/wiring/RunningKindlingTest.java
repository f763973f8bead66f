package dev.kindling.server.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.server.life.CannotStart;
import dev.kindling.server.life.Patience;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.testkit.redis.TestRedis;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningKindlingTest {
  private static final StringWriter TERMINAL = new StringWriter();
  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  @TempDir static Path folder;

  private static TestRedis redis;
  private static RunningKindling kindling;

  @BeforeAll
  static void start() throws IOException {
    redis = TestRedis.start();
    kindling = start(Map.of("KINDLING_ORG", "Riverside Council"), redis, 0);
  }

  @AfterAll
  static void stop() {
    kindling.close();
    redis.close();
    BROWSER.close();
  }

  @Test
  void itIsReadyWhenItHasStarted() throws Exception {
    assertEquals(200, get("/health/live").statusCode());
    assertEquals(200, get("/health/ready").statusCode());
  }

  @Test
  void theTerminalSaysWhereToGoAndWhatIsOnAndOff() {
    String said = TERMINAL.toString();
    assertTrue(said.contains("Kindling is ready for Riverside Council."), said);
    assertTrue(said.contains(kindling.address() + "/practice"), said);
    assertTrue(said.contains("/admin/link/"), said);
    assertTrue(said.contains("Slack        off: KINDLING_SLACK_SIGNING_SECRET"), said);
  }

  @Test
  void anUnknownAddressIsRefusedInPlainWords() throws Exception {
    HttpResponse<String> answer = get("/wp-login.php");
    assertEquals(404, answer.statusCode());
    assertEquals("There is nothing at this address.\n", answer.body());
  }

  @Test
  void slackSaysThatItIsNotSwitchedOn() throws Exception {
    HttpResponse<String> answer = post("/slack/events", "{}");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("not switched on"), answer.body());
  }

  @Test
  void withoutAnAppIdTeamsAnswersNobodyWhoComesThroughAProxy() throws Exception {
    HttpRequest forwarded =
        to("/api/messages")
            .header("X-Forwarded-For", "203.0.113.9")
            .POST(BodyPublishers.ofString("{}"))
            .build();
    HttpResponse<String> answer = send(forwarded);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("not switched on"), answer.body());
  }

  @Test
  void aBodyThatIsTooLongIsRefusedWhetherItSaysItsLengthOrNot() throws Exception {
    byte[] long1 = new byte[10_000_000];
    assertEquals(
        413,
        send(to("/api/messages").POST(BodyPublishers.ofByteArray(long1)).build()).statusCode());
    HttpRequest chunked =
        to("/api/messages")
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(new byte[1_200_000])))
            .build();
    assertEquals(413, send(chunked).statusCode());
  }

  @Test
  void theMetricsAreForPrometheusAndNameNobody() throws Exception {
    get("/practice");
    String metrics = get("/metrics").body();
    assertTrue(metrics.contains("kindling_turns_total{platform=\"web\",result=\"answered\"}"));
    assertTrue(metrics.contains("jvm_memory_used_bytes"));
    assertFalse(metrics.contains("Riverside"));
  }

  @Test
  void anAddressThatIsTakenIsSaidBeforeAnythingIsStarted() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CannotStart refused =
          assertThrows(CannotStart.class, () -> start(Map.of(), redis, taken.getLocalPort()));
      assertTrue(refused.getMessage().contains("--port"), refused.getMessage());
    }
  }

  @Test
  void withoutItsRedisItSaysThatItIsNotReadyAndStillStops() throws Exception {
    TestRedis shortLived = TestRedis.start();
    RunningKindling lonely = start(Map.of(), shortLived, 0);
    shortLived.close();
    URI ready = URI.create(lonely.address() + "/health/ready");
    assertTrue(
        Patience.until(Duration.ofSeconds(10), () -> status(ready) == 503), "it is still ready");
    lonely.close();
  }

  private static RunningKindling start(Map<String, String> more, TestRedis on, int port)
      throws IOException {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("KINDLING_REDIS_URL", on.address().toString());
    Path none = Files.writeString(folder.resolve("none.yaml"), "");
    return RunningKindling.start(
        SettingsReader.read(environment, none, port),
        new Surroundings(InstantSource.system(), "", new PrintWriter(TERMINAL, true)));
  }

  private static int status(URI address) {
    try {
      return send(HttpRequest.newBuilder(address).build()).statusCode();
    } catch (IOException | InterruptedException e) {
      return 0;
    }
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path).build());
  }

  private static HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return send(to(path).POST(BodyPublishers.ofString(body)).build());
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(kindling.address() + path));
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return BROWSER.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
