package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindling.testkit.teams.ConnectorMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The learner's way through Microsoft's Agents Playground, driven by HTTP. It needs node, and the
 * folder that npm installed {@code @microsoft/m365agentsplayground} into in KINDLING_PLAYGROUND.
 */
class PlaygroundTest {
  @TempDir Path data;
  private Town town;
  private PlaygroundChat alex;

  @BeforeEach
  void start() throws Exception {
    String modules = System.getenv("KINDLING_PLAYGROUND");
    assumeTrue(modules != null, "KINDLING_PLAYGROUND names no folder of node modules");
    Path installed = Path.of(modules, "@microsoft", "m365agentsplayground");
    assumeTrue(Files.isDirectory(installed), "the playground isn't installed in " + modules);
    town = Town.emulated(data);
    alex = new PlaygroundChat(town, Path.of(modules), data);
  }

  @AfterEach
  void stop() {
    if (alex != null) alex.close();
    if (town != null) town.close();
  }

  @Test
  void installingBringsTheWelcomeOnce() throws Exception {
    ConnectorMessage welcome = alex.after(alex.playground::installs);
    assertTrue(welcome.words().contains("I'm Kindling"), welcome.words());
    ConnectorMessage lesson = alex.presses(welcome, "Try one");
    assertTrue(lesson.words().contains("Let the urgent call wait"), lesson.words());
    assertEquals(2, alex.posts().size());
  }

  @Test
  void aLessonAndItsQuestionsAreDoneByButtons() throws Exception {
    ConnectorMessage last = byButtons().lesson(alex.says("lesson"));
    assertTrue(last.words().contains("Next one"), last.words());
    assertTrue(alex.says("progress").words().contains("Lessons done"));
  }

  @Test
  void aLessonAndItsQuestionsAreDoneByTyping() throws Exception {
    TeamsAnswering typing = new TeamsAnswering(alex, Answering.Way.TYPING);
    ConnectorMessage last = typing.lesson(alex.says("lesson"));
    assertTrue(last.words().contains("Next one"), last.words());
  }

  @Test
  void aButtonOfTheNewerKindIsTakenToo() throws Exception {
    ConnectorMessage lesson = alex.says("lesson");
    String[] shown = new String[1];
    ConnectorMessage question =
        alex.after(
            () ->
                shown[0] =
                    alex.playground.executes(
                        lesson.conversation(),
                        lesson.id(),
                        TeamsCard.pressed(lesson, "2 questions", Map.of())));
    assertTrue(question.words().contains("Question 1 of 2"), question.words());
    assertTrue(shown[0].contains("microsoft.activity.message"), shown[0]);
  }

  @Test
  void whoLeavesAndRemovesTheAppIsLeftInPeace() throws Exception {
    alex.says("help");
    assertTrue(alex.says("pause until 5 May").words().contains("5 May"));
    alex.says("resume");
    ConnectorMessage left = alex.presses(alex.says("leave"), "A");
    assertTrue(left.words().startsWith("Done. I won't write again"), left.words());
    int posts = alex.posts().size();
    alex.playground.makesUp("uninstall");
    town.at("2026-03-04T16:00");
    alex.finish();
    assertEquals(posts, alex.posts().size());
  }

  private TeamsAnswering byButtons() {
    return new TeamsAnswering(alex, Answering.Way.BUTTONS);
  }
}
