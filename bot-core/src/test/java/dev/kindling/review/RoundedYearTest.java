package dev.kindling.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A year of answers, kept in 8 bytes and not rounded at all, side by side: the same answers on the
 * same days. Seeded.
 */
class RoundedYearTest {
  private static final int ITEMS = 1_000;
  private static final Fsrs FSRS = new Fsrs(Parameters.standard());

  private int reviews;
  private int apart;

  /** Ratings as they fall: those of most people, of the forgetful, and of who knows it all. */
  @ParameterizedTest
  @ValueSource(strings = {"11122233333333333344", "1234", "3"})
  void ofAHundredDueDatesNinetyNineAreAtMostADayFromTheUnrounded(String ratings) {
    List<Rating> likely = ratings.chars().mapToObj(c -> Rating.of(c - '0')).toList();
    Chance chance = Chance.of(1);
    for (int item = 0; item < ITEMS; item++) year(chance, likely, item);
    assertTrue(reviews > 3 * ITEMS, () -> "only " + reviews);
    assertTrue(apart * 100 <= reviews, () -> apart + " of " + reviews);
  }

  private void year(Chance chance, List<Rating> likely, int item) {
    Rating first = chance.one(likely);
    ReviewState kept = ReviewState.first(item, FSRS, first, Chance.START);
    Memory exact = FSRS.first(first, Chance.START).memory();
    for (LocalDate day = next(chance, kept); isThisYear(day); day = next(chance, kept)) {
      Rating rating = chance.one(likely);
      kept = kept.next(FSRS, rating, day);
      exact = FSRS.next(exact, rating, day).memory();
      count(kept.memory(), exact);
    }
  }

  /** When they come to it: on the day it is due, or up to three days late. */
  private static LocalDate next(Chance chance, ReviewState kept) {
    return FSRS.dueDate(kept.memory()).plusDays(chance.random().nextInt(4));
  }

  private static boolean isThisYear(LocalDate day) {
    return day.isBefore(Chance.START.plusYears(1));
  }

  private void count(Memory kept, Memory exact) {
    reviews++;
    long days = FSRS.dueDate(kept).toEpochDay() - FSRS.dueDate(exact).toEpochDay();
    if (Math.abs(days) > 1) apart++;
  }
}
