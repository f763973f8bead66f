package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.kindling.testkit.teams.Forgery;
import dev.kindling.testkit.teams.InboundTokens;
import dev.kindling.testkit.teams.TeamsActivities;
import dev.kindling.testkit.traffic.LocalServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way to lie to the Teams address, over real HTTP, between requests that are genuine. */
class ForgedTeamsTest {
  private static final int ONE_LOOK_AT_KEYS = 2;

  @TempDir Path data;
  private final AtomicInteger lured = new AtomicInteger();
  private Town town;
  private TeamsActivities sam;
  private InboundTokens tokens;
  private LocalServer trap;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    sam = TeamsActivities.of(town.teams, Town.APP, Town.TENANT, 1);
    tokens = town.teams.tokens();
    trap =
        LocalServer.start(
            0,
            exchange -> {
              lured.incrementAndGet();
              byte[] keys = tokens.strangersKeys().getBytes(StandardCharsets.UTF_8);
              exchange.sendResponseHeaders(200, keys.length);
              try (exchange) {
                exchange.getResponseBody().write(keys);
              }
            });
  }

  @AfterEach
  void stop() {
    town.close();
    trap.close();
  }

  @Test
  void everyLieIsRefusedWithoutAWordACallATraceOrALine() throws Exception {
    assertEquals(200, town.teams(sam.message("help")));
    town.teams.await(1);
    town.finish();
    Set<String> before = Kept.in(town.redis.address());
    int calls = town.teams.sends() + town.teams.signIns();
    Map<String, HttpRequest> lies = lies();
    try (Heard heard = Heard.all()) {
      for (var lie : lies.entrySet()) refused(lie.getKey(), lie.getValue());
      for (String part : List.of("eyJ", "Bearer", "../", "evil.example", "help", "Sam 1"))
        assertFalse(heard.everything().contains(part), part);
      assertEquals(List.of(), heard.errors());
    }
    town.finish();
    assertEquals(before, Kept.in(town.redis.address()));
    assertEquals(calls, town.teams.sends() + town.teams.signIns());
    assertTrue(town.teams.keyFetches() <= 2 * ONE_LOOK_AT_KEYS, "fetches of keys");
    assertEquals(0, lured.get(), "nobody goes where a token points");
    assertEquals(1, town.teams.messages().size());
    assertEquals(200, town.teams(sam.message("help")));
    assertEquals(2, town.teams.await(2).size());
  }

  private void refused(String lie, HttpRequest request) throws Exception {
    HttpResponse<String> answer = town.send(request);
    assertTrue(List.of(401, 403).contains(answer.statusCode()), lie + ": " + answer.statusCode());
    assertEquals("", answer.body(), lie);
    assertTrue(answer.headers().firstValue("WWW-Authenticate").isEmpty(), lie);
  }

  private Map<String, HttpRequest> lies() {
    Map<String, HttpRequest> lies = new LinkedHashMap<>();
    for (Forgery how : Forgery.values())
      lies.put(how.toString(), request(sam.message("help"), fits(tokens.forged(how))));
    lies.put("no token", request(sam.message("help")));
    lies.put(
        "two tokens, the good one first", request(sam.message("help"), tokens.valid(), "Bearer x"));
    lies.put(
        "two tokens, the good one last", request(sam.message("help"), "Bearer x", tokens.valid()));
    lies.put("token in the query", inTheQuery());
    lies.put("keys elsewhere", request(sam.message("help"), tokens.pointingTo(trap.at("/keys"))));
    lies.put("a key of the web chat", request(sam.message("help"), tokens.byTheWebChatsKey()));
    lies.put("a host that isn't listed", elsewhere("https://evil.example/teams/"));
    lies.put("a host that looks listed", elsewhere("https://127.0.0.1.evil.example/"));
    lies.put("a host within this network", elsewhere("http://169.254.169.254/"));
    lies.put("another platform", request(with("channelId", "webchat"), tokens.valid()));
    lies.put("another tenant", request(stranger().message("help"), tokens.valid()));
    lies.put("another tenant arrives", request(stranger().installed(), tokens.valid()));
    return lies;
  }

  /** The web server itself refuses long headers, with other words: this is as long as it takes. */
  private static String fits(String header) {
    return header.substring(0, Math.min(header.length(), 7_000));
  }

  @Test
  void aHeaderOfAHundredKilobytesGetsNoFurtherThanTheWebServer() throws Exception {
    Set<String> before = Kept.in(town.redis.address());
    HttpResponse<String> answer = town.teams(sam.message("help"), tokens.forged(Forgery.HUGE));
    assertEquals(431, answer.statusCode());
    assertEquals(before, Kept.in(town.redis.address()));
  }

  @Test
  void anActivityThatNamesNoServiceAddressIsNoneWhateverTheTokenSays() throws Exception {
    String activity =
        TeamsActivities.with(sam.message("help"), "serviceUrl", NullNode.getInstance());
    for (String token :
        List.of(tokens.valid(), tokens.validFor(""), tokens.forged(Forgery.ALG_NONE)))
      assertEquals(400, town.teams(activity, token).statusCode());
    assertEquals(0, town.teams.keyFetches());
  }

  private String with(String field, String value) {
    return TeamsActivities.with(sam.message("help"), field, new TextNode(value));
  }

  private HttpRequest elsewhere(String serviceUrl) {
    return request(with("serviceUrl", serviceUrl), tokens.validFor(serviceUrl));
  }

  private TeamsActivities stranger() {
    return TeamsActivities.of(town.teams, Town.APP, "12345678-0000-4000-8000-000000000000", 1);
  }

  private HttpRequest inTheQuery() {
    String token = tokens.valid().substring("Bearer ".length());
    return town.to("/api/messages?access_token=" + token + "&authorization=" + token)
        .POST(BodyPublishers.ofString(sam.message("help")))
        .build();
  }

  private HttpRequest request(String activity, String... tokens) {
    HttpRequest.Builder request = town.to("/api/messages").POST(BodyPublishers.ofString(activity));
    for (String token : tokens) request.header("Authorization", token);
    return request.build();
  }
}
