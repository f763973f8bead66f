package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRaw;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the feed switched on, what is learnt in Slack is told. */
class TellingTest {
  private static final SlackPerson SAM = new SlackPerson("T0COUNCIL", "U0SAM");

  @TempDir Path data;

  @Test
  void aLessonAndItsAnswersAreToldOnceEachHoweverOftenSlackSendsThem() throws Exception {
    Path file = data.resolve("statements.jsonl");
    try (Town town = Town.with(data, Map.of("KINDLING_XAPI", file.toString()))) {
      SlackPost lesson = after(town, town.requests.said(SAM, "lesson"), 1);
      SlackPost first = after(town, press(town, lesson, "2 questions"), 2);
      SlackPost sure = after(town, press(town, first, "C"), 3);
      SlackRaw second = press(town, sure, "A");
      after(town, second, 4);
      assertEquals(200, town.slack(second.again(1)));
      after(town, town.requests.said(SAM, "a"), 5);
      town.crankUntil(() -> lines(file) == 3);
      List<JsonNode> told = read(file);
      assertEquals(
          List.of("answered", "answered", "completed"),
          told.stream().map(one -> one.at("/verb/display/en").asText()).toList());
      assertTrue(told.getFirst().at("/result/success").asBoolean());
      town.pass(Duration.ofMinutes(1));
      assertEquals(3, lines(file));
      assertTrue(town.get("/health/ready").body().startsWith("Kindling is ready."));
    }
  }

  private static long lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonNode> read(Path file) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) nodes.add(mapper.readTree(line));
    return nodes;
  }

  private static SlackRaw press(Town town, SlackPost post, String label) {
    return town.requests.pressed(SAM, post, label, town.slack.responseUrl(post));
  }

  private static SlackPost after(Town town, SlackRaw raw, int posts) throws Exception {
    town.clock.tick(Duration.ofSeconds(2));
    assertEquals(200, town.slack(raw));
    SlackPost newest = town.slack.awaitPosts(posts).get(posts - 1);
    town.kindling.finish(Duration.ofSeconds(10));
    return newest;
  }
}
