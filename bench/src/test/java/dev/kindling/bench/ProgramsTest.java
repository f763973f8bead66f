package dev.kindling.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.bench.acks.SlackAcksBench;
import dev.kindling.bench.learning.LearningBench;
import dev.kindling.bench.phi.PhiBench;
import dev.kindling.bench.start.StartBench;
import dev.kindling.bench.storm.NeighboursBench;
import dev.kindling.bench.teams.TeamsRepliesBench;
import dev.kindling.bench.teams.TeamsSendsBench;
import dev.kindling.bench.ticks.TicksBench;
import dev.kindling.bench.turns.SlackTurnsBench;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Each program runs to its end with the smallest sizes. What it measures then says nothing. */
class ProgramsTest {
  @Test
  void turnsThroughSlackAreAnsweredAndCompared() {
    String said =
        run(
            new SlackTurnsBench(),
            "--connections=2 --people=4 --warm-up=40 --seconds=1 --rounds=1".split(" "));
    assertTrue(said.contains("Kindling"), said);
    assertTrue(said.contains("bare Bolt"), said);
    assertTrue(said.contains("median"), said);
  }

  @Test
  void acknowledgementsAreTimedWhileACampaignIsSent() {
    String said =
        run(
            new SlackAcksBench(),
            "--rate=20 --seconds=4 --people=20 --warm-up=40 --speed=60 --distance=5".split(" "));
    assertTrue(said.contains("a server that does nothing"), said);
    assertTrue(said.contains("Kindling with a campaign"), said);
    assertTrue(said.matches("(?s).*campaign: [1-9]\\d* of 20 sent.*"), said);
    assertTrue(said.contains("to a server that does nothing: "), said);
  }

  @Test
  void answersInTeamsAreTimedFromThePressToTheirArrival() {
    String said =
        run(
            new TeamsRepliesBench(),
            "--rate=20 --tenants=2 --people=20 --seconds=2 --warm-up=4".split(" "));
    assertTrue(said.contains("bare, a token each"), said);
    assertTrue(said.matches("(?s).*Kindling, a token each +[1-9]\\d* turns.*"), said);
    assertTrue(said.contains("to the bare server: p99 "), said);
  }

  @Test
  void campaignsIntoManyTenantsAreComparedWithTheirLimits() {
    String said =
        run(
            new TeamsSendsBench(),
            "--tenants=3 --people=20 --rounds=1 --distance=20".split(" "));
    assertTrue(said.contains("round 1: 60 of 60 taken"), said);
    assertTrue(said.contains("twice 0"), said);
  }

  @Test
  void startsAreTimedBesideAServerThatDoesNothing() {
    String said = run(new StartBench(), "--classes", "--rounds=1");
    assertTrue(said.contains("Kindling"), said);
    assertTrue(said.contains("ms to ready"), said);
  }

  @Test
  void sessionsArePlannedAndWeighed() {
    String said = heard(() -> TicksBench.main(new String[] {"40", "2", "1"}));
    assertTrue(said.contains("planned 40 sessions"), said);
    assertTrue(said.contains("ratio to bare writes"), said);
  }

  @Test
  void aCampaignIsComparedWithItsPlatformsLimit() {
    String said = heard(() -> PhiBench.run("teams, 50 a second", 0.04));
    assertTrue(said.contains("40 people, 1 servers"), said);
    assertTrue(said.contains("40 people, 3 servers"), said);
    assertTrue(said.contains("inside a Retry-After 0, twice 0"), said);
  }

  @Test
  void smallOrganisationsGetTheirLessonsBesideACampaign() {
    String said =
        run(
            new NeighboursBench(),
            "--people=100 --organisations=3 --learners=4 --speed=10".split(" "));
    assertTrue(said.contains("campaign: 100 taken"), said);
    assertTrue(said.contains("lessons beside it: 6,"), said);
    assertTrue(said.contains("twice: 0"), said);
  }

  @Test
  void theTurnsOfTheEngineAloneAreCompared() throws Exception {
    String said = heard(() -> TurnsBench.main(new String[] {"50", "2"}));
    assertTrue(said.contains("median ratio"), said);
  }

  @Test
  void sessionsThatAreDueArePlannedAndCompared() throws Exception {
    String said = heard(() -> TicksBench.main(new String[] {"40", "2", "2"}));
    assertTrue(said.contains("ratio to bare writes"), said);
  }

  @Test
  void peopleLearnForSomeWeeksWithTheCoachAndWithSimplerPlans() {
    String said = heard(() -> LearningBench.main(new String[] {"2", "30"}));
    assertTrue(said.contains("the coach against 1-7-30, same time"), said);
    assertTrue(said.contains("exponential curve"), said);
  }

  private static String run(Object program, String... words) {
    StringWriter complaints = new StringWriter();
    CommandLine line = new CommandLine(program).setErr(new PrintWriter(complaints, true));
    return heard(() -> assertEquals(0, line.execute(words), complaints::toString));
  }

  private interface Running {
    void run() throws Exception;
  }

  private static String heard(Running running) {
    PrintStream terminal = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      running.run();
    } catch (Exception e) {
      throw new AssertionError(said.toString(StandardCharsets.UTF_8), e);
    } finally {
      System.setOut(terminal);
    }
    return said.toString(StandardCharsets.UTF_8);
  }
}
