package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Teams delivers again, to whichever server and under whichever id, has one effect. */
class TeamsRedeliveryTest {
  private static final Duration TEAMS_PATIENCE = Duration.ofSeconds(15);

  @TempDir Path data;
  @TempDir Path other;
  private Town town;
  private RunningKindling second;
  private TeamsActivities sam;

  /** What a person can do. */
  enum Kind {
    MESSAGE,
    ANSWER_BY_LETTER,
    PRESS,
    INVOKE,
    INSTALLATION
  }

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    second = town.second(other);
    sam = TeamsActivities.of(town.teams, Town.APP, Town.TENANT, 1);
  }

  @AfterEach
  void stop() {
    second.close();
    town.close();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void fourTimesOneAfterTheOtherIsOneEffectAndOneAnswer(Kind kind) throws Exception {
    String activity = prepared(kind);
    int before = posts();
    assertEquals(200, town.teams(activity));
    settle(before + 1);
    List<ConnectorMessage> after = town.teams.messages();
    for (String again : List.of(activity, renamed(activity), renamed(activity))) {
      town.clock.tick(TEAMS_PATIENCE);
      assertEquals(200, town.teams(second, again));
      assertEquals(200, town.teams(again));
      settle(before + 1);
    }
    assertEquals(after, town.teams.messages());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void fourTimesAtOnceOnTwoServersIsOneEffectAndOneAnswer(Kind kind) throws Exception {
    String activity = prepared(kind);
    int before = posts();
    List<Callable<Integer>> all =
        List.of(
            () -> town.teams(activity),
            () -> town.teams(second, activity),
            () -> town.teams(renamed(activity)),
            () -> town.teams(second, renamed(activity)));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Integer> answer : threads.invokeAll(all)) assertEquals(200, answer.get());
    }
    settle(before + 1);
    assertEquals(before + 1, posts());
  }

  @Test
  void aPersonWhoSaysTheSameTwiceWithinASecondIsHeardTwice() throws Exception {
    assertEquals(200, town.teams(sam.message("help")));
    assertEquals(200, town.teams(sam.message("help")));
    settle(2);
    assertEquals(2, posts());
  }

  @Test
  void theSecondAnswerByTheSameLetterIsGivenToTheNextQuestion() throws Exception {
    String first = prepared(Kind.ANSWER_BY_LETTER);
    int before = posts();
    assertEquals(200, town.teams(first));
    settle(before + 1);
    town.clock.tick(Duration.ofMillis(700));
    assertEquals(200, town.teams(sam.message("a")));
    settle(before + 2);
    assertTrue(posts() > before + 1, "the second letter was no echo of the first");
  }

  private String prepared(Kind kind) throws Exception {
    return switch (kind) {
      case MESSAGE -> after(sam.message("help"), sam.message("progress"));
      case INSTALLATION -> sam.installed();
      case PRESS -> press(answer(sam.message("lesson")), "2 questions", false);
      case INVOKE -> press(answer(sam.message("lesson")), "2 questions", true);
      case ANSWER_BY_LETTER -> {
        answer(press(answer(sam.message("lesson")), "2 questions", false));
        yield sam.message("a");
      }
    };
  }

  private String after(String first, String then) throws Exception {
    answer(first);
    return then;
  }

  private ConnectorMessage answer(String activity) throws Exception {
    int before = posts();
    assertEquals(200, town.teams(activity));
    settle(before + 1);
    town.clock.tick(Duration.ofSeconds(2));
    return town.teams.messages().stream().filter(one -> !one.replaces()).toList().getLast();
  }

  private String press(ConnectorMessage message, String label, boolean invoke) {
    String id =
        message.buttons().entrySet().stream()
            .filter(button -> button.getKey().startsWith(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError(label + " not in " + message.buttons()))
            .getValue();
    return invoke ? sam.invoke(message.id(), id) : sam.press(message.id(), id);
  }

  private static String renamed(String activity) {
    return TeamsActivities.redelivered(activity);
  }

  /** New messages, without replacements. */
  private int posts() {
    return (int) town.teams.messages().stream().filter(message -> !message.replaces()).count();
  }

  /** So many new messages came, and nothing more is on its way from either server. */
  private void settle(int posts) {
    town.teams.await(message -> !message.replaces(), posts);
    for (RunningKindling one : List.of(town.kindling, second)) {
      one.loops().crank();
      assertTrue(one.finish(Duration.ofSeconds(10)));
    }
  }
}
