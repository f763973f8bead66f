package dev.kindling.bench.learning;

import dev.kindling.review.Sureness;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What a person keeps of all items, and how they answer. */
final class Mind {
  /** Who knows it answers wrongly all the same. */
  private static final double SLIP = 0.03;

  /** What is understood at the first reading. */
  private static final double UNDERSTOOD = 0.85;

  private static final int OPTIONS = 4;

  /** What somebody says: an option (the first is right) or -1, and how sure they are. */
  record Said(int option, Sureness sureness) {
    boolean isRight() {
      return option == 0;
    }

    /** Reading, choosing, and the feedback, which is read longer after a wrong answer. */
    int seconds() {
      return isRight() ? 20 : 30;
    }
  }

  private final Person person;
  private final Forgetting forgetting;
  private final @Nullable Trace[] traces;
  private final Random random;

  Mind(Person person, Forgetting forgetting, int items) {
    this.person = person;
    this.forgetting = forgetting;
    this.traces = new Trace[items];
    this.random = new Random(person.number() * 31L + 1);
  }

  /** Answers a question and reads what is said to it. An item they never met is just explained. */
  Said answer(int item, int day) {
    Trace trace = traces[item];
    return trace == null ? first(item, day) : again(trace, day);
  }

  private Said first(int item, int day) {
    boolean understood = random.nextDouble() < UNDERSTOOD;
    traces[item] = forgetting.begin(person.ease(item) * (understood ? 1 : 0.7), day);
    return understood ? knowing() : notKnowing();
  }

  private Said again(Trace trace, int day) {
    boolean known = random.nextDouble() < trace.recall(day);
    if (known) trace.recalled(day);
    else trace.corrected(day);
    return known ? knowing() : notKnowing();
  }

  private Said knowing() {
    boolean slips = random.nextDouble() < SLIP;
    boolean sure = random.nextDouble() < 0.6;
    return new Said(slips ? 1 : 0, sure ? Sureness.SURE : Sureness.THINK_SO);
  }

  /** Sure and wrong, "don't know", or a guess, which may be right. */
  private Said notKnowing() {
    double how = random.nextDouble();
    if (how < 0.15) return new Said(1, Sureness.SURE);
    if (how < 0.25) return new Said(-1, Sureness.NOT_SAID);
    boolean says = random.nextDouble() < 0.7;
    return new Said(random.nextInt(OPTIONS), says ? Sureness.GUESSING : Sureness.THINK_SO);
  }

  void reread(int item, int day) {
    Trace trace = traces[item];
    if (trace != null) trace.reread(day);
  }

  int taught() {
    int taught = 0;
    for (Trace trace : traces) if (trace != null) taught++;
    return taught;
  }

  /** How many items they would recall on that day, without guessing: an expectation. */
  double known(int day) {
    double known = 0;
    for (Trace trace : traces) if (trace != null) known += trace.recall(day);
    return known;
  }
}
