package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first week and what follows in Teams, with the pack that ships: every kind of question. */
class TeamsQuizTest {
  private static final List<String> DAYS =
      List.of("03-03", "03-04", "03-05", "03-06", "03-09", "03-10");

  @TempDir Path data;
  private Town town;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfQuestionIsAnsweredInTheDaysOfTheFirstLessons(Answering.Way way) throws Exception {
    TeamsJourney sam = new TeamsJourney(town, 1);
    TeamsAnswering answering = new TeamsAnswering(sam, way);
    try {
      answering.lesson(sam.says("lesson"));
      for (String day : DAYS) answering.lesson(sam.arrivesAt("2026-" + day + "T16:00"));
    } finally {
      sam.keep("quiz-" + way);
    }
    assertEquals(asked(way), answering.seen());
  }

  /** All there is; but who writes a good answer has nothing to compare. */
  private static Set<Asked> asked(Answering.Way way) {
    Set<Asked> all = EnumSet.complementOf(EnumSet.of(Asked.NOTHING));
    if (way == Answering.Way.TYPING) all.remove(Asked.COMPARISON);
    return all;
  }
}
