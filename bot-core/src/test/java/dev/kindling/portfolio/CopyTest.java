package dev.kindling.portfolio;

import static dev.kindling.mastery.TwoUnits.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.learner.Learner;
import dev.kindling.review.Rating;
import dev.kindling.review.ReviewLog;
import dev.kindling.review.Reviewed;
import dev.kindling.review.Sureness;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The copy of everything that is kept about somebody. */
class CopyTest {
  @Test
  void everyPartOfTheRecordIsInIt() {
    Set<String> parts =
        Arrays.stream(Learner.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    assertEquals(parts, record(learner()).keySet());
  }

  @Test
  void whatIsPackedIntoBytesCanBeRead() {
    Learner learner = answered(learner(), item(FIRST, 1), Rating.GOOD, TODAY);
    Learner done = learner.with(learner.progress().lessonDone(FIRST, TODAY));
    Map<?, ?> progress = map(record(done).get("progress"));
    assertEquals(
        List.of(Map.of("lesson", "first.calls", "date", "2026-03-02")), progress.get("lessons"));
    Map<?, ?> state = map(((List<?>) map(record(done).get("knowledge")).get("items")).getFirst());
    assertEquals("first-calls.1", state.get("item"));
    assertEquals("2026-03-02", state.get("lastAnswered"));
    assertEquals("2026-03-04", state.get("comesBack"));
  }

  @Test
  void allAnswersAreInIt() {
    ReviewLog log =
        ReviewLog.empty()
            .with(new Reviewed(item(FIRST, 2).number(), TODAY, Rating.AGAIN, 2, Sureness.THINK_SO));
    Object answers = Copy.of(learner(), log, pack(), FSRS).get("answers");
    assertEquals(
        List.of(
            Map.of(
                "date", "2026-03-02",
                "item", "first-calls.2",
                "choice", 2,
                "remembered", "AGAIN",
                "sureness", "THINK_SO")),
        answers);
  }

  @Test
  void itIsMadeOfNothingButMapsListsTextsNumbersAndTruthValues() {
    isPlain(Copy.of(learner(), ReviewLog.empty(), pack(), FSRS));
  }

  private static void isPlain(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> assertInstanceOf(String.class, key));
      map.values().forEach(CopyTest::isPlain);
    } else if (tree instanceof List<?> list) {
      list.forEach(CopyTest::isPlain);
    } else {
      boolean leaf =
          tree == null
              || tree instanceof String
              || tree instanceof Number
              || tree instanceof Boolean;
      assertTrue(leaf, () -> tree + " is a " + tree.getClass());
    }
  }

  private static Map<?, ?> record(Learner learner) {
    return map(Copy.of(learner, ReviewLog.empty(), pack(), FSRS).get("record"));
  }

  private static Map<?, ?> map(Object tree) {
    return assertInstanceOf(Map.class, tree);
  }
}
