package dev.kindling.conversation;

import dev.kindling.learner.Learner;
import dev.kindling.learner.Selections;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who can't be written to on any platform, and why: for admins, who can do something about it.
 * Nothing of what they learnt is in it, and nobody who left or is gone.
 */
public final class Unreached {
  /** So many people a page. */
  public static final int PAGE = 50;

  private final Members members;
  private final Records records;

  public Unreached(Members members, Records records) {
    this.members = members;
    this.records = records;
  }

  /** People of one platform who can't be reached for one reason. */
  public record Group(Platform platform, Refusal reason, int people) {}

  /**
   * Somebody who can't be reached.
   *
   * @param name empty if their platform told us none
   * @param account their id on the platform
   * @param since null if that isn't known
   */
  public record Person(String name, String account, @Nullable Instant since) {}

  /** Every platform and reason for which there is anybody; platforms in their order. */
  public List<Group> groups(OrganisationId organisation) {
    Map<String, BitSet> found = members.of(organisation, selections());
    List<Group> groups = new ArrayList<>();
    for (Platform platform : Platform.values())
      for (Refusal reason : Refusal.values()) {
        BitSet people = found.getOrDefault(Selections.lost(platform, reason), new BitSet());
        if (!people.isEmpty()) groups.add(new Group(platform, reason, people.cardinality()));
      }
    return List.copyOf(groups);
  }

  private static List<String> selections() {
    List<String> selections = new ArrayList<>();
    for (Platform platform : Platform.values())
      for (Refusal reason : Refusal.values()) selections.add(Selections.lost(platform, reason));
    return selections;
  }

  /**
   * Those of one group, by their numbers: {@link #PAGE} a page. Somebody who can be reached again
   * by now is left out.
   *
   * @param page from 0; behind the last there is nobody
   */
  public List<Person> people(
      OrganisationId organisation, Platform platform, Refusal reason, int page) {
    String selection = Selections.lost(platform, reason);
    BitSet all = members.of(organisation, List.of(selection)).getOrDefault(selection, new BitSet());
    List<Integer> numbers = all.stream().skip((long) page * PAGE).limit(PAGE).boxed().toList();
    return records.findAll(organisation, numbers).stream()
        .flatMap(kept -> person(kept.learner(), platform, reason).stream())
        .toList();
  }

  private static Optional<Person> person(Learner learner, Platform platform, Refusal reason) {
    for (Account account : learner.accounts()) {
      Lost lost = account.lost();
      if (lost != null && account.id().platform() == platform && lost.reason() == reason)
        return Optional.of(new Person(learner.name(), account.id().person(), lost.since()));
    }
    return Optional.empty();
  }
}
