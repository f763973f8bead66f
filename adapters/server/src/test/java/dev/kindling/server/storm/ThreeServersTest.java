package dev.kindling.server.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.Platform;
import dev.kindling.server.wiring.RunningKindling;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three servers in a morning's lessons: one freezes for longer than its lease, one is killed. */
class ThreeServersTest {
  private static final int COUNCILS = 12;
  private static final int PEOPLE = 25;

  /** The lessons of a council come due within this. */
  private static final long MORNING = Duration.ofSeconds(25).toMillis();

  /** Those of this server and the two that are there from the first start. */
  private static final int ALL = COUNCILS + 2;

  @TempDir Path data;

  @Test
  void everyLearnerGetsExactlyOneLesson() throws Exception {
    try (Storm storm = new Storm(data, 4)) {
      List<Child> three = Stream.generate(storm::child).limit(3).toList();
      for (Child child : three) child.address();
      List<Council> councils = councils(storm);
      Storm.await(() -> held(three) == ALL, "a home for everybody");
      Storm.await(() -> storm.accepted() > COUNCILS, "the first lessons");
      List<Child> busiest =
          three.stream().sorted(Comparator.comparingInt(Child::looksAfter).reversed()).toList();
      double took = strike(busiest);
      assertTrue(took <= 15, () -> "taken over after " + took + " s");
      wakeUp(busiest.get(0), busiest.get(2));
      lastLessons(storm, councils, three);
      assertFalse(busiest.get(0).printed().contains("ERROR"), busiest.get(0).printed());
      assertFalse(busiest.get(2).printed().contains("ERROR"), busiest.get(2).printed());
    }
  }

  private static List<Council> councils(Storm storm) {
    Instant begin = storm.clock.instant().plusSeconds(5);
    List<Council> councils =
        IntStream.range(0, COUNCILS)
            .mapToObj(i ->
                new Council(Platform.SLACK, (char) ('A' + i), PEOPLE, storm.teams.serviceUrl()))
            .toList();
    councils.forEach(council ->
        council.move(
            storm.store, begin, number -> begin.plusMillis(MORNING * (number - 1) / PEOPLE)));
    return councils;
  }

  private static int held(List<Child> servers) {
    return servers.stream().mapToInt(Child::looksAfter).sum();
  }

  /** Freezes the first and kills the second; returns after how many seconds the third has all. */
  private static double strike(List<Child> busiest) {
    busiest.get(0).freeze();
    busiest.get(1).kill();
    long struck = System.nanoTime();
    Storm.await(() -> busiest.get(2).looksAfter() == ALL, "the third looks after all");
    return (System.nanoTime() - struck) / 1e9;
  }

  /** It learns that it lost everything, and gets its share again. */
  private static void wakeUp(Child frozen, Child other) {
    int before = frozen.saidLooksAfter();
    frozen.wake();
    Storm.await(() -> frozen.saidLooksAfter() > before, "the frozen one has noticed");
    Storm.await(() -> frozen.looksAfter() + other.looksAfter() == ALL, "both have their share");
  }

  /** What was in flight when the others fell is looked up by one that comes later. */
  private static void lastLessons(Storm storm, List<Council> councils, List<Child> servers) {
    Storm.await(() -> storm.arrived().size() >= COUNCILS * PEOPLE - 50, "nearly all lessons");
    servers.forEach(Child::kill);
    storm.clock.tick(Duration.ofSeconds(45));
    RunningKindling last = storm.server();
    storm.pass(last, Duration.ofSeconds(20), () -> storm.arrived().size() == COUNCILS * PEOPLE);
    for (int later = 0; later < 10; later++) {
      storm.clock.tick(Duration.ofMinutes(1));
      last.loops().crank();
      last.finish(Duration.ofSeconds(15));
    }
    Map<String, Long> arrived = storm.arrived();
    for (Council council : councils)
      for (int number = 1; number <= PEOPLE; number++)
        assertEquals(1, arrived.get(council.chat(number)), council.chat(number));
  }
}
