package dev.kindling.server.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages whose way takes a while, in virtual time: what a platform counts of them. */
class PassagesTest {
  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1000 * MILLI;
  private static final int MOST = 50;
  private static final int PEOPLE = 2000;

  /** What the outbox's rate leaves between two. */
  private static final long APART = 20 * MILLI;

  private final Passages passages = new Passages(MOST, 1010 * MILLI);
  private final TreeMap<Long, List<Passage>> answers = new TreeMap<>();
  private final List<Long> arrivals = new ArrayList<>();
  private long now;

  /** Sends to all as fast as it may; each takes so long to arrive, given its number. */
  private double perSecond(LongUnaryOperator onTheWay) {
    for (int number = 0; number < PEOPLE; number++) {
      for (long rest = passages.rest(now); rest > 0; rest = passages.rest(now)) hear(now + rest);
      Passage passage = passages.enter(now);
      long arrival = now + onTheWay.applyAsLong(number);
      arrivals.add(arrival);
      answers.computeIfAbsent(arrival + 2 * MILLI, _ -> new ArrayList<>()).add(passage);
      pass(now + APART);
    }
    return PEOPLE / (now / (double) SECOND);
  }

  private void pass(long then) {
    while (now < then) hear(then);
  }

  /** Time passes until then, or until an answer. */
  private void hear(long then) {
    boolean answered = !answers.isEmpty() && answers.firstKey() <= then;
    now = answered ? Math.max(now, answers.firstKey()) : then;
    answers
        .headMap(now, true)
        .values()
        .forEach(some -> some.forEach(one -> passages.over(one, now)));
    answers.headMap(now, true).clear();
  }

  private void assertNoSecondHoldsMoreThanItMay() {
    List<Long> sorted = arrivals.stream().sorted().toList();
    for (int i = MOST; i < sorted.size(); i++)
      assertTrue(sorted.get(i) - sorted.get(i - MOST) >= SECOND, "too many in one second");
  }

  @Test
  void whereNothingIsHeldUpTheWindowIsFilled() {
    assertEquals(49.5, perSecond(_ -> 3 * MILLI), 0.3);
    assertNoSecondHoldsMoreThanItMay();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void whateverIsHeldUpNoSecondHoldsMoreThanItMay(int seed) {
    Random dice = new Random(seed);
    double rate = perSecond(_ -> (dice.nextInt(10) == 0 ? 3 + dice.nextInt(400) : 3) * MILLI);
    assertNoSecondHoldsMoreThanItMay();
    assertTrue(rate > 45, "a second: " + rate);
  }

  @Test
  void aPauseOfTheWholeProcessDoesNotLetMoreThrough() {
    long[] stop = {0};
    perSecond(number -> {
      if (number % 333 == 300) stop[0] = now + 300 * MILLI;
      return Math.max(3 * MILLI, stop[0] - now);
    });
    assertNoSecondHoldsMoreThanItMay();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aPlatformThatIsSlowForEverybodyIsNotTakenForLate(int seconds) {
    double rate = perSecond(_ -> seconds * SECOND);
    assertTrue(rate > 35, "a second: " + rate);
    assertNoSecondHoldsMoreThanItMay();
  }

  @Test
  void aFirstMessageThatTakesVeryLongIsCountedWhenItArrives() {
    perSecond(number -> (number == 0 ? 1500 : 3) * MILLI);
    assertNoSecondHoldsMoreThanItMay();
  }

  @Test
  void untilTheFirstAnswerOneIsUnderWay() {
    Passage first = passages.enter(now);
    assertTrue(passages.rest(now) > 0);
    passages.over(first, MILLI);
    assertTrue(passages.rest(MILLI) <= 0);
  }
}
