package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.TurnKey;
import dev.kindling.experience.Experience;
import dev.kindling.experience.Experiences;
import dev.kindling.experience.Experiences.Backlog;
import dev.kindling.experience.Experiences.Waiting;
import dev.kindling.experience.Verb;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.quiz.Grade;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link Experiences} promises whoever tells them. */
public abstract class ExperiencesContract extends StoreContract {
  @Test
  void theyWaitInTheirOrderUntilTheyWereTold() {
    Learner learner = join(1);
    commit("a", learner, experience("a1", Grade.PARTLY), experience("a2", null));
    commit("b", learner, experience("b1", Grade.DONT_KNOW));
    List<Waiting> first = experiences().waiting(org, 2);
    assertEquals(
        List.of(experience("a1", Grade.PARTLY), experience("a2", null)),
        first.stream().map(Waiting::experience).toList());
    assertEquals(new Backlog(3, 0), experiences().backlog(org));
    experiences().told(org, first);
    experiences().told(org, first);
    experiences().told(org, List.of());
    assertEquals(List.of("b1"), keys(10));
  }

  @Test
  void aTurnThatComesTwiceGivesThemOnce() {
    Learner learner = join(1);
    assertEquals(Committed.DONE, commit("a", learner, experience("a1", null)));
    assertEquals(Committed.DUPLICATE, commit("a", learner, experience("a1", null)));
    assertEquals(List.of("a1"), keys(10));
  }

  @Test
  void ofTooManyTheOldestAreDroppedAndCounted() {
    Learner learner = join(1);
    for (int batch = 0; batch < 11; batch++) {
      int from = batch * 1000;
      Experience[] thousand =
          IntStream.range(from, from + 1000)
              .mapToObj(i -> experience("e" + i, null))
              .toArray(Experience[]::new);
      commit("batch " + batch, learner, thousand);
    }
    assertEquals(new Backlog(Experiences.KEPT, 1000), experiences().backlog(org));
    assertEquals(List.of("e1000"), keys(1));
  }

  @Test
  void whereNothingWaitsThereIsNothing() {
    assertEquals(List.of(), experiences().waiting(org, 10));
    assertEquals(new Backlog(0, 0), experiences().backlog(org));
  }

  private Experiences experiences() {
    return stores.experiences();
  }

  private List<String> keys(int most) {
    return experiences().waiting(org, most).stream().map(one -> one.experience().key()).toList();
  }

  private static Experience experience(String key, @Nullable Grade result) {
    Verb verb = result == null ? Verb.COMPLETED : Verb.ANSWERED;
    return new Experience(key, 1, verb, "everyone.secure", result, NOW);
  }

  private Committed commit(String turn, Learner learner, Experience... experiences) {
    Kept before = stores.records().find(org, learner.number()).orElse(null);
    Outcome outcome = new Outcome(learner, List.of(), Counters.none());
    return stores
        .records()
        .commit(
            org, new Change(new TurnKey(turn), before, outcome, NOW).telling(List.of(experiences)));
  }
}
