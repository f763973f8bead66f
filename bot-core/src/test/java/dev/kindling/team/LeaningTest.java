package dev.kindling.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.team.Leaning.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that say where a room leant and give nobody away. */
class LeaningTest {
  @Test
  void belowFiveAnswersNothingIsSaid() {
    assertEquals(leaning(Kind.NOBODY), Leaning.of(List.of(0, 0, 0)));
    assertEquals(leaning(Kind.FEW), Leaning.of(List.of(4, 0, 0)));
    assertEquals(leaning(Kind.MOST, 0), Leaning.of(List.of(5, 0, 0)));
  }

  @Test
  void mostIsMoreThanHalfWhetherItIsAllOrAllButOne() {
    assertEquals(leaning(Kind.MOST, 1), Leaning.of(List.of(0, 12, 0)));
    assertEquals(leaning(Kind.MOST, 1), Leaning.of(List.of(1, 11, 0)));
    assertEquals(leaning(Kind.MOST, 1), Leaning.of(List.of(2, 3, 0)));
  }

  @Test
  void twoHaveThreeQuartersBetweenThemAndAreNamedInTheOrderOfTheLetters() {
    assertEquals(leaning(Kind.TWO, 0, 2), Leaning.of(List.of(3, 0, 3)));
    assertEquals(leaning(Kind.TWO, 0, 2), Leaning.of(List.of(2, 1, 3)));
    assertEquals(leaning(Kind.TWO, 1, 2), Leaning.of(List.of(1, 2, 2)));
  }

  @Test
  void anythingElseIsAllOverThePlace() {
    assertEquals(leaning(Kind.MANY), Leaning.of(List.of(2, 2, 2)));
    assertEquals(leaning(Kind.MANY), Leaning.of(List.of(2, 1, 1, 1)));
  }

  private static Leaning leaning(Kind kind, Integer... options) {
    return new Leaning(kind, List.of(options));
  }
}
