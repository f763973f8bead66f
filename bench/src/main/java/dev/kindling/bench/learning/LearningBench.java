package dev.kindling.bench.learning;

import dev.kindling.bench.learning.SimplePlan.Order;
import dev.kindling.curriculum.Pack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Simulated people who learn for a year: with the coach itself, with a fixed 1-7-30 schedule, and
 * with lessons only. They forget by a curve that no plan knows; the same people have the same days
 * off and take the same days' messages under every plan.
 */
public final class LearningBench {
  private static final int LESSONS = 160;
  private static final String COACH = "the coach";
  private static final SimplePlan FIXED =
      new SimplePlan("1-7-30", List.of(1, 6, 23), Order.LESSON_FIRST);
  private static final SimplePlan FIXED_REVIEWS_FIRST =
      new SimplePlan("1-7-30, reviews first", List.of(1, 6, 23), Order.REVIEWS_FIRST);
  private static final SimplePlan LESSONS_ONLY =
      new SimplePlan("lessons only", List.of(), Order.LESSON_FIRST);
  private static final SimplePlan REREAD =
      new SimplePlan("lessons, read again", List.of(), Order.LESSON_THEN_OLD_ONES);

  private final Syllabus syllabus = new Syllabus(LESSONS);
  private final Pack pack = syllabus.pack();
  private final Forgetting forgetting;
  private final int days;

  private LearningBench(Forgetting forgetting, int days) {
    this.forgetting = forgetting;
    this.days = days;
  }

  /** Arguments: learners (1000) and days (365). The other curves get an eighth of the learners. */
  public static void main(String[] args) {
    int learners = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    int days = args.length > 1 ? Integer.parseInt(args[1]) : 365;
    for (Forgetting forgetting : Forgetting.values()) {
      boolean main = forgetting == Forgetting.MIXED;
      new LearningBench(forgetting, days).run(main ? learners : Math.max(1, learners / 8));
    }
  }

  private void run(int learners) {
    System.out.printf(
        "%nForgetting: %s; %d learners, %d lessons, %d items%n",
        forgetting.title(), learners, LESSONS, syllabus.items());
    List<Map<String, Lived>> lives =
        IntStream.range(1, learners + 1).parallel().mapToObj(this::live).toList();
    System.out.printf(
        "%-34s %-30s %-24s %-20s %s%n",
        "plan", "recalled of what was taught, %", "items known", "minutes", "lessons");
    lives.getFirst().keySet().forEach(plan -> print(plan, lives));
    lives.getFirst().keySet().stream().skip(1).forEach(plan -> compare(plan, lives));
  }

  private Map<String, Lived> live(int number) {
    Person person = new Person(number, days);
    Map<String, Lived> lives = new LinkedHashMap<>();
    Lived coached = new WithCoach(pack, person, mind(person)).live(days);
    lives.put(COACH, coached);
    SimplePlan.Time same = coached.diary()::on;
    SimplePlan.Time own = day -> Person.isWorkingDay(day) && person.takes(day) ? 1e5 : 0;
    lives.put(FIXED.title() + ", same time", simple(FIXED, person, same));
    lives.put(
        FIXED_REVIEWS_FIRST.title() + ", same time", simple(FIXED_REVIEWS_FIRST, person, same));
    lives.put(REREAD.title() + ", same time", simple(REREAD, person, same));
    lives.put(LESSONS_ONLY.title(), simple(LESSONS_ONLY, person, own));
    lives.put(FIXED.title() + ", all its time", simple(FIXED, person, own));
    return lives;
  }

  private Lived simple(SimplePlan plan, Person person, SimplePlan.Time time) {
    return plan.live(syllabus, mind(person), time, days);
  }

  private Mind mind(Person person) {
    return new Mind(person, forgetting, syllabus.items());
  }

  private static void print(String plan, List<Map<String, Lived>> lives) {
    System.out.printf(
        "%-34s %-30s %-24s %-20s %.0f%n",
        plan,
        interval(plan, lives, Lived::recall).times(100, "%.1f"),
        interval(plan, lives, Lived::known).times(1, "%.1f"),
        interval(plan, lives, Lived::minutes).times(1, "%.0f"),
        interval(plan, lives, Lived::lessons).mean());
  }

  private static void compare(String plan, List<Map<String, Lived>> lives) {
    System.out.printf(
        "%s against %s: recalled %s points, known %s items%n",
        COACH,
        plan,
        difference(plan, lives, Lived::recall).times(100, "%+.1f"),
        difference(plan, lives, Lived::known).times(1, "%+.1f"));
  }

  private static Interval interval(
      String plan, List<Map<String, Lived>> lives, ToDoubleFunction<Lived> of) {
    return Interval.of(
        lives.stream().mapToDouble(life -> of.applyAsDouble(life.get(plan))).toArray());
  }

  private static Interval difference(
      String plan, List<Map<String, Lived>> lives, ToDoubleFunction<Lived> of) {
    return Interval.of(
        lives.stream()
            .mapToDouble(
                life -> of.applyAsDouble(life.get(COACH)) - of.applyAsDouble(life.get(plan)))
            .toArray());
  }
}
