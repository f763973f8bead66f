package dev.kindling.bench.learning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;

/**
 * Somebody who learns: how well, how steadily, and when they are away. The same number is the same
 * person under every plan.
 */
final class Person {
  static final LocalDate START = LocalDate.of(2026, 1, 5);

  private final int number;
  private final double ability;
  private final boolean tellsOfLeave;
  private final boolean[] takes;
  private final boolean[] leave;

  Person(int number, int days) {
    Random random = new Random(number * 7919L + 17);
    this.number = number;
    this.ability = random.nextGaussian();
    this.tellsOfLeave = random.nextInt(10) < 6;
    double diligence = Math.min(0.98, 0.6 + 0.4 * Math.sqrt(random.nextDouble()));
    this.leave = leave(random, days);
    this.takes = new boolean[days];
    for (int day = 0; day < days; day++) takes[day] = random.nextDouble() < diligence;
  }

  /** Two weeks in summer, one in spring, one at the end of the year, and now and then a day. */
  private static boolean[] leave(Random random, int days) {
    boolean[] leave = new boolean[days];
    off(leave, 90 + random.nextInt(30), 9);
    off(leave, 190 + random.nextInt(50), 16);
    off(leave, 355, 12);
    for (int i = 0; i < 6; i++) off(leave, random.nextInt(days), 1 + random.nextInt(3));
    return leave;
  }

  private static void off(boolean[] leave, int from, int length) {
    for (int day = from; day < Math.min(leave.length, from + length); day++) leave[day] = true;
  }

  int number() {
    return number;
  }

  static LocalDate date(int day) {
    return START.plusDays(day);
  }

  static boolean isWorkingDay(int day) {
    DayOfWeek weekday = date(day).getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
  }

  /** Whether they do what comes on that day. */
  boolean takes(int day) {
    return takes[day] && !leave[day];
  }

  /** If a leave begins on that day that they tell the coach of: how long it is; else 0. */
  int announces(int day) {
    boolean begins = leave[day] && (day == 0 || !leave[day - 1]);
    if (!begins || !tellsOfLeave) return 0;
    int end = day;
    while (end < leave.length && leave[end]) end++;
    return end - day;
  }

  /** How well an item stays with them: 1 is usual. */
  double ease(int item) {
    double difficulty = new Random(item * 104_729L + 3).nextGaussian();
    double taste = new Random(number * 1_299_709L + item).nextGaussian();
    return Math.exp(0.4 * ability - 0.4 * difficulty + 0.3 * taste);
  }
}
