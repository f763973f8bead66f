package dev.kindling.bench.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Plans that don't listen: each lesson in turn, and each of its items again after the same days.
 *
 * @param gaps days from one question to the next of the same item; none for lessons only
 * @param order what comes first while there is time, and what then
 */
record SimplePlan(String title, List<Integer> gaps, Order order) {
  /** In which order a day's time is spent. */
  enum Order {
    LESSON_FIRST,
    REVIEWS_FIRST,
    /** What time is left goes into reading old lessons again. */
    LESSON_THEN_OLD_ONES
  }

  SimplePlan {
    gaps = List.copyOf(gaps);
  }

  /** An item to be asked again. */
  private record Again(int item, int due, int times) {}

  /** How much time there is on a day; 0 for a day off. */
  interface Time {
    double on(int day);
  }

  /** Lives with this plan for so many days. What a day leaves over is there on the next. */
  Lived live(Syllabus syllabus, Mind mind, Time time, int days) {
    return new Living(syllabus, mind, time).live(days);
  }

  private final class Living {
    private final Syllabus syllabus;
    private final Mind mind;
    private final Time time;
    private final Diary diary = new Diary();
    private final PriorityQueue<Again> queue =
        new PriorityQueue<>(Comparator.comparing(Again::due).thenComparing(Again::item));
    private final List<Integer> taken = new ArrayList<>();
    private double left;
    private int lesson;
    private int reread;

    Living(Syllabus syllabus, Mind mind, Time time) {
      this.syllabus = syllabus;
      this.mind = mind;
      this.time = time;
    }

    Lived live(int days) {
      for (int day = 0; day < days; day++) if (time.on(day) > 0) liveOn(day);
      return Lived.of(mind, lesson, diary, days);
    }

    private void liveOn(int day) {
      left = Math.min(left, 1e6) + time.on(day);
      boolean rereads = order == Order.LESSON_THEN_OLD_ONES;
      if (lesson == syllabus.lessons() && !rereads && !isDue(day)) return;
      spend(day, Costs.OPENING);
      if (order == Order.REVIEWS_FIRST) review(day);
      if (lesson < syllabus.lessons() && left >= Costs.READING + 2 * Costs.QUESTION) learn(day);
      review(day);
      while (rereads && !taken.isEmpty() && left >= Costs.REREADING) reread(day);
    }

    private void review(int day) {
      while (isDue(day) && left >= Costs.QUESTION) ask(queue.remove(), day);
    }

    private boolean isDue(int day) {
      return !queue.isEmpty() && queue.peek().due() <= day;
    }

    private void learn(int day) {
      spend(day, Costs.READING);
      syllabus.itemsOf(lesson).forEach(item -> ask(new Again(item, day, 0), day));
      taken.add(lesson++);
    }

    private void ask(Again again, int day) {
      spend(day, mind.answer(again.item(), day).seconds());
      if (again.times() < gaps.size())
        queue.add(new Again(again.item(), day + gaps.get(again.times()), again.times() + 1));
    }

    private void reread(int day) {
      spend(day, Costs.REREADING);
      int old = taken.get(reread++ % taken.size());
      syllabus.itemsOf(old).forEach(item -> mind.reread(item, day));
    }

    private void spend(int day, double seconds) {
      left -= seconds;
      diary.spend(day, seconds);
    }
  }
}
