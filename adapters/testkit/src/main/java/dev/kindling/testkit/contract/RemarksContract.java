package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.TurnKey;
import dev.kindling.insight.Counters;
import dev.kindling.insight.Remark;
import dev.kindling.insight.Remarks;
import dev.kindling.learner.Learner;
import dev.kindling.testkit.records.Organisations;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link Remarks} promises whoever reads what people said. */
public abstract class RemarksContract extends StoreContract {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  @Test
  void whatWasSaidComesBackAsItWasTheNewestFirst() {
    Remark first = feedback("too-long", "It's \"long\" – ½ as much,\nperhaps? 🙂");
    Remark second = new Remark(Remark.Kind.BARRIER, "", "tools", "", TODAY);
    Learner learner = join(1);
    commit("a", learner, first);
    commit("b", learner, second);
    assertEquals(List.of(second, first), remarks().newest(org, 10));
    assertEquals(List.of(second), remarks().newest(org, 1));
    assertEquals(List.of(), remarks().newest(org, 0));
  }

  @Test
  void aTurnThatComesTwiceIsHeardOnce() {
    Learner learner = join(1);
    assertEquals(Committed.DONE, commit("a", learner, feedback("useful", "")));
    assertEquals(Committed.DUPLICATE, commit("a", learner, feedback("useful", "")));
    assertEquals(1, remarks().newest(org, 10).size());
  }

  @Test
  void ofTooManyTheOldestAreForgotten() {
    Learner learner = join(1);
    for (int batch = 0; batch < 5; batch++) commit("batch " + batch, learner, some(batch * 500));
    List<Remark> kept = remarks().newest(org, 10_000);
    assertEquals(Remarks.KEPT, kept.size());
    assertEquals("2499", kept.getFirst().words());
    assertEquals("500", kept.getLast().words());
  }

  @Test
  void theyGoWithTheirOrganisation() {
    commit("a", join(1), feedback("useful", "x"));
    stores.removals().begin(org);
    long swept = 1;
    while (swept > 0) swept = stores.removals().sweep(org, _ -> {});
    assertEquals(List.of(), remarks().newest(org, 10));
  }

  @Test
  void eachOrganisationHasItsOwn() {
    commit("a", join(1), feedback("useful", "x"));
    assertEquals(List.of(), remarks().newest(Organisations.freshId(), 10));
  }

  private Remarks remarks() {
    return stores.remarks();
  }

  private static Remark feedback(String choice, String words) {
    return new Remark(Remark.Kind.FEEDBACK, "everyone.secure.ring-back", choice, words, TODAY);
  }

  private static Remark[] some(int from) {
    return IntStream.range(from, from + 500)
        .mapToObj(i -> feedback("useful", "" + i))
        .toArray(Remark[]::new);
  }

  private Committed commit(String turn, Learner learner, Remark... remarks) {
    Kept before = stores.records().find(org, learner.number()).orElse(null);
    Outcome outcome =
        new Outcome(learner, List.of(), Counters.none(), List.of(), List.of(remarks), null);
    return stores.records().commit(org, new Change(new TurnKey(turn), before, outcome, NOW));
  }
}
