package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.learner.Preferences;
import dev.kindling.schedule.QuietHours;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any form with anything in it, by hand or by mistake: nothing is thrown, and nobody's record says
 * what the coach couldn't keep.
 */
class AnyFormsTest {
  private static final int FORMS = 400;
  private static final List<String> IDS =
      List.of(
          "settings.save",
          "settings.save:x",
          "feedback.save",
          "feedback.save:first.one",
          "feedback.save:no.such",
          "feedback.save:..",
          "barrier.save",
          "q1-words",
          "q999999999-words",
          "q1-0",
          "nothing");
  private static final List<String> FIELDS =
      List.of("time", "days", "rhythm", "track", "look", "lang", "choice", "words", "other");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          ",",
          "any",
          "10:30",
          "25:61",
          "03:00",
          "monday",
          "monday,sunday",
          "monday, mayday",
          "MONDAY",
          "weekly",
          "hourly",
          "leaders",
          "nobody",
          "text",
          "en-GB",
          "xx",
          "useful",
          "no-time",
          "OTHER",
          "\u0000",
          "𝕏".repeat(3_000),
          "{security-report} {name} **",
          "<script>");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void leavesARecordThatHolds(long seed) {
    Random random = new Random(seed);
    Life life = random.nextBoolean() ? Life.begun() : Life.begin();
    int answered = life.learner.progress().answered();
    for (int i = 0; i < FORMS; i++) {
      life.fill(one(IDS, random), values(random));
      holds(life);
      assertEquals(answered, life.learner.progress().answered());
    }
  }

  private static Map<String, String> values(Random random) {
    Map<String, String> values = new HashMap<>();
    for (String field : FIELDS) if (random.nextInt(3) > 0) values.put(field, one(VALUES, random));
    return values;
  }

  private static String one(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static void holds(Life life) {
    Preferences wishes = life.learner.preferences();
    assertFalse(wishes.workingDays().isEmpty());
    assertTrue(wishes.time() == null || !QuietHours.contains(wishes.time()));
    assertTrue(Set.of("everyone", "leaders").contains(wishes.track()), wishes.track());
    assertEquals("en-GB", wishes.lang());
    life.last.remarks().forEach(remark -> assertTrue(remark.words().length() <= 1_000));
    assertFalse(life.said().isBlank());
  }
}
