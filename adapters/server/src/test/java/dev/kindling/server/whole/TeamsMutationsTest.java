package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand damaged activities under a good token, against the whole server. */
class TeamsMutationsTest {
  private static final int COUNT = 10_000;
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path data;
  private Town town;
  private TeamsActivities sam;
  private String token;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    sam = TeamsActivities.of(town.teams, Town.APP, Town.TENANT, 1);
    token = town.teams.tokens().valid();
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void noneBreaksAnythingAndWhatIsNoActivityOfOursHasNoEffect() throws Exception {
    Map<Boolean, List<String>> mutations =
        mutations().stream().collect(Collectors.partitioningBy(this::mayBeOurs));
    assertTrue(mutations.get(false).size() > COUNT / 4, "enough of them are broken");
    assertTrue(mutations.get(true).size() > COUNT / 20, "enough of them still say something");
    try (Heard heard = Heard.all()) {
      Set<String> before = Kept.in(town.redis.address());
      Set<Integer> answers = answers(mutations.get(false), 8);
      assertTrue(REFUSALS.containsAll(answers), answers::toString);
      assertEquals(before, Kept.in(town.redis.address()));
      assertEquals(0, town.teams.sends());
      Set<Integer> others = answers(mutations.get(true), 1);
      assertTrue(
          others.stream().allMatch(one -> one == 200 || REFUSALS.contains(one)), others::toString);
      assertTrue(others.contains(200));
      assertEquals(List.of(), heard.errors());
    }
    assertEquals(200, town.teams(sam.message("help")));
  }

  /** An oracle of its own: whatever isn't this can't have been sent by Teams for this tenant. */
  private boolean mayBeOurs(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      String tenant = json.at("/conversation/tenantId").asText();
      String inData = json.at("/channelData/tenant/id").asText();
      return json.isObject()
          && json.path("channelId").asText().equals("msteams")
          && json.path("serviceUrl").asText().equals(sam.serviceUrl())
          && (tenant.equalsIgnoreCase(Town.TENANT) || inData.equalsIgnoreCase(Town.TENANT));
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** One at a time for those of one person: more than five at once are asked to come again. */
  private Set<Integer> answers(List<String> bodies, int atOnce) throws Exception {
    List<Callable<Integer>> all = new ArrayList<>();
    for (String body : bodies) all.add(() -> town.teams(body, token).statusCode());
    try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
      List<Future<Integer>> answers = threads.invokeAll(all);
      return answers.stream().map(Future::resultNow).collect(Collectors.toSet());
    }
  }

  private List<String> mutations() {
    Random random = new Random(20_260_302);
    List<String> all = new ArrayList<>();
    for (int round = 0; round < COUNT; round++) all.add(mutated(original(round % 10), random));
    return all;
  }

  private String original(int kind) {
    return switch (kind) {
      case 0 -> sam.message("what can you do?");
      case 1 -> sam.mention("lesson");
      case 2 -> sam.press("1760000000001", "q12-2");
      case 3 -> sam.invoke("1760000000001", "lesson.next");
      case 4 -> sam.installed();
      case 5 -> sam.removed();
      case 6 -> sam.upgraded();
      case 7 -> sam.botAdded();
      case 8 -> sam.personAdded();
      case 9 -> sam.inChannel("lesson");
      default -> throw new IllegalArgumentException("no such kind: " + kind);
    };
  }

  private static String mutated(String original, Random random) {
    StringBuilder text = new StringBuilder(original);
    int changes = 1 + random.nextInt(3);
    for (int change = 0; change < changes && !text.isEmpty(); change++)
      mutate(text, random.nextInt(text.length()), random);
    return text.toString();
  }

  private static void mutate(StringBuilder text, int at, Random random) {
    switch (random.nextInt(8)) {
      case 0 -> text.deleteCharAt(at);
      case 1, 2 -> text.setCharAt(at, (char) ('a' + random.nextInt(26)));
      case 3 -> text.setCharAt(at, (char) random.nextInt(256));
      case 4 -> text.insert(at, "{}[]\":,\\0".charAt(random.nextInt(9)));
      case 5 -> text.setLength(Math.max(1, at));
      case 6 -> replaceValue(text, at, random);
      default -> text.replace(at, Math.min(text.length(), at + 8), "null");
    }
  }

  /** A whole string becomes something of another kind, and the rest stays as it should be. */
  private static void replaceValue(StringBuilder text, int at, Random random) {
    int start = text.indexOf(":\"", at) + 1;
    int end = text.indexOf("\"", start + 1);
    String[] others = {"null", "7", "-1e99", "[]", "{}", "true", "\"\"", "[[{}]]", "\"\\u0000\""};
    if (start > 0 && end > 0) text.replace(start, end + 1, others[random.nextInt(others.length)]);
  }
}
