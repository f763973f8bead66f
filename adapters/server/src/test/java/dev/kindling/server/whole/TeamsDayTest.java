package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.testkit.teams.ConnectorFault;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day in Teams, from the installation to tomorrow's lesson. */
class TeamsDayTest {
  @TempDir Path data;
  private Town town;
  private TeamsActivities sam;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    sam = TeamsActivities.of(town.teams, Town.APP, Town.TENANT, 1);
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void installingBringsTheWelcomeOnceThoughTeamsSaysItTwice() throws Exception {
    assertEquals(200, town.teams(sam.installed()));
    assertEquals(200, town.teams(sam.botAdded()));
    ConnectorMessage welcome = town.teams.await(1).getFirst();
    assertTrue(welcome.words().contains("Kindling"), welcome.words());
    after(sam.message("help"), 2);
    assertEquals(2, town.teams.messages().size());
  }

  @Test
  void aLessonItsQuestionsAndTomorrowsLessonArrive() throws Exception {
    ConnectorMessage lesson = after(sam.message("lesson"), 1);
    assertTrue(lesson.words().contains("Let the urgent call wait"), lesson.words());
    ConnectorMessage first = after(press(lesson, "2 questions"), 2);
    String pressed = press(first, "C");
    int before = town.teams.messages().size();
    assertEquals(200, town.teams(pressed));
    town.teams.await(before + 2);
    assertEquals(200, town.teams(TeamsActivities.redelivered(pressed)));
    after(sam.message("skip"), before + 3);
    town.at("2026-03-03T12:00");
    ConnectorMessage tomorrow = town.teams.await(before + 4).getLast();
    assertTrue(tomorrow.words().contains("Try it"), tomorrow.words());
  }

  @Test
  void aQuestionThatIsAnsweredByTypingLosesItsButtonsToo() throws Exception {
    ConnectorMessage lesson = after(sam.message("lesson"), 1);
    ConnectorMessage question = after(press(lesson, "2 questions"), 2);
    town.clock.tick(Duration.ofSeconds(2));
    assertEquals(200, town.teams(sam.message("c")));
    town.teams.await(4);
    ConnectorMessage now = town.teams.newest(question.id()).orElseThrow();
    assertEquals(List.of(), List.copyOf(now.buttons().keySet()));
    assertTrue(now.words().contains("You chose C"), now.words());
  }

  @Test
  void anAnswerThatTeamsLostAfterTakingItIsOnePostAndNoMore() throws Exception {
    after(sam.message("help"), 1);
    for (int status : new int[] {500, 502, 503, 504}) {
      town.clock.tick(Duration.ofSeconds(5));
      int before = town.teams.sends();
      town.teams.answerNext(ConnectorFault.status(status));
      town.teams(sam.message("help"));
      town.crankUntil(() -> town.teams.sends() > before);
      for (int i = 0; i < 5; i++) town.pass(Duration.ofSeconds(60));
      assertEquals(before + 1, town.teams.sends(), "after a " + status);
    }
  }

  private String press(ConnectorMessage message, String label) {
    String id =
        message.buttons().entrySet().stream()
            .filter(button -> button.getKey().startsWith(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError(label + " not in " + message.buttons()))
            .getValue();
    return sam.press(message.id(), id);
  }

  private ConnectorMessage after(String activity, int messages) throws Exception {
    town.clock.tick(Duration.ofSeconds(2));
    assertEquals(200, town.teams(activity));
    return town.teams.await(messages).get(messages - 1);
  }
}
