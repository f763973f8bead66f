package dev.kindling.redis.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kindling.curriculum.LessonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LessonNamesTest {
  @Test
  void aLessonIsItsUnitAndItsNameAndBack() {
    for (String value : List.of("ring-back", "secure.ring-back", "everyone.secure.ring-back")) {
      LessonNames.Names names = LessonNames.of(new LessonId(value));
      assertEquals(new LessonId(value), LessonNames.lesson(names.unit(), names.name()));
    }
    assertEquals("everyone.secure", LessonNames.of(new LessonId("everyone.secure.x")).unit());
    assertEquals("", LessonNames.of(new LessonId("ring-back")).unit());
  }

  @Test
  void eachLessonIsMadeOnce() {
    assertSame(LessonNames.lesson("a.b", "c"), LessonNames.lesson("a.b", "c"));
    assertEquals(new LessonId("a.b.c"), LessonNames.lesson("a.b", "c"));
  }

  @Test
  void namesThatMakeNoIdAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> LessonNames.lesson("A Unit", "c"));
  }

  @Test
  void unitsComeInOrderAndNamesWithinThem() {
    LessonNames.Names first = LessonNames.of(new LessonId("a.z"));
    LessonNames.Names second = LessonNames.of(new LessonId("b.y"));
    assertEquals(-1, Integer.signum(first.compareTo(second)));
    assertEquals(1, Integer.signum(second.compareTo(LessonNames.of(new LessonId("b.x")))));
    assertEquals(0, second.compareTo(LessonNames.of(new LessonId("b.y"))));
  }
}
