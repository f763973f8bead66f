package dev.kindling.server.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.Platform;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same from the platform several times, at two servers: one effect. */
class ReplaysTest {
  @TempDir Path data;
  private Storm storm;
  private List<RunningKindling> servers;

  @BeforeEach
  void begin() {
    storm = new Storm(data, 1);
    servers = List.of(storm.server(), storm.server());
  }

  @AfterEach
  void end() {
    storm.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Platform.class,
      names = {"SLACK", "TEAMS"})
  void theSameFourTimesAtTheSameMomentHasOneEffect(Platform platform) throws Exception {
    Call call = Call.of(storm, platform);
    fourTimes(call, call);
    assertEquals(1, messages());
  }

  @Test
  void typedWordsThatTeamsBringsAgainUnderANewIdHaveOneEffect() throws Exception {
    String said = sam().message("help");
    fourTimes(call(said), call(TeamsActivities.redelivered(said)));
    assertEquals(1, messages());
  }

  @Test
  void theSameWordsTypedTwiceAreTwoTurns() throws Exception {
    call(sam().message("help")).to(servers.getFirst().address());
    assertEquals(1, messages());
    call(sam().message("help")).to(servers.getLast().address());
    assertEquals(2, messages());
  }

  @Test
  void aPressThatTeamsBringsAgainUnderANewIdHasOneEffect() throws Exception {
    call(sam().message("lesson")).to(servers.getFirst().address());
    messages();
    var lesson = storm.teams.messages().getFirst();
    String button = lesson.buttons().values().iterator().next();
    String press = sam().press(lesson.id(), button);
    fourTimes(call(press), call(TeamsActivities.redelivered(press)));
    int once = messages();
    call(TeamsActivities.redelivered(press)).to(servers.getLast().address());
    assertEquals(once, messages());
  }

  /** Two calls twice each, at once, to both servers by turns; all are acknowledged. */
  private void fourTimes(Call one, Call same) throws Exception {
    CountDownLatch now = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> answers = new ArrayList<>();
      for (RunningKindling server : servers)
        for (Call call : List.of(one, same))
          answers.add(
              threads.submit(() -> {
                now.await();
                return call.to(server.address());
              }));
      now.countDown();
      for (Future<Boolean> answer : answers) assertTrue(answer.get());
    }
  }

  /** New messages, when time enough for more has passed. */
  private int messages() {
    for (int step = 0; step < 6; step++) {
      storm.clock.tick(Duration.ofSeconds(2));
      servers.forEach(server -> server.loops().crank());
      servers.forEach(server -> server.finish(Duration.ofSeconds(15)));
    }
    return (int) storm.accepted();
  }

  private TeamsActivities sam() {
    return TeamsActivities.of(storm.teams, Storm.APP, "a-tenant", 1);
  }

  private Call call(String activity) {
    return Call.teams(storm, activity);
  }
}
