package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.conversation.Unreached;
import dev.kindling.conversation.Unreached.Group;
import dev.kindling.conversation.Unreached.Person;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Selections;
import dev.kindling.learner.Standing;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link dev.kindling.conversation.Members} promises, and what is read with it. */
public abstract class MembersContract extends StoreContract {
  private static final Lost BLOCKED = new Lost(Refusal.BLOCKED, NOW);
  private static final String SELECTION = Selections.lost(Platform.SLACK, Refusal.BLOCKED);

  @Test
  void aSelectionThatThereIsNotHoldsNobody() {
    assertEquals(
        Map.of("nothing", new BitSet()), stores.members().of(org, List.of("nothing", "nothing")));
    assertEquals(Map.of(), stores.members().of(org, List.of()));
  }

  @Test
  void whoCanNoLongerBeReachedIsSelectedByTheReasonUntilTheyCan() {
    Learner ada = join(1);
    join(2);
    commit(lose(ada, BLOCKED));
    assertEquals(List.of(new Group(Platform.SLACK, Refusal.BLOCKED, 1)), unreached().groups(org));
    Person person = new Person(ada.name(), ada.accounts().getFirst().id().person(), NOW);
    assertEquals(List.of(person), people(0));
    commit(ada);
    assertEquals(List.of(), unreached().groups(org));
    assertEquals(List.of(), people(0));
  }

  @Test
  void whoCanBeReachedElsewhereOrLeftIsNotCounted() {
    Learner ada = join(1);
    Learner grace = join(2);
    Account web = Account.of(new AccountId(new Workspace(Platform.WEB, "practice"), "ada"));
    commit(lose(ada, BLOCKED).with(web));
    commit(lose(grace.with(grace.membership().become(Standing.LEFT, NOW)), BLOCKED));
    assertEquals(List.of(), unreached().groups(org));
  }

  @Test
  void thereAreFiftyPeopleAPageAndNobodyBehindTheLast() {
    for (int number = 1; number <= Unreached.PAGE + 1; number++)
      commit(lose(join(number), BLOCKED));
    assertEquals(51, stores.members().of(org, List.of(SELECTION)).get(SELECTION).cardinality());
    assertEquals(Unreached.PAGE, people(0).size());
    assertEquals(1, people(1).size());
    assertEquals(List.of(), people(2));
  }

  private static Learner lose(Learner learner, Lost why) {
    return learner.without(learner.accounts().getFirst().id(), why);
  }

  private Unreached unreached() {
    return new Unreached(stores.members(), stores.records());
  }

  private List<Person> people(int page) {
    return unreached().people(org, Platform.SLACK, Refusal.BLOCKED, page);
  }
}
