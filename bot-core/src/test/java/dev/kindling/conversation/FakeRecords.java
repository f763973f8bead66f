package dev.kindling.conversation;

import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.review.ReviewLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Records for the clock alone: some of them can be changed by somebody else meanwhile. */
final class FakeRecords implements Records {
  final Map<Integer, Kept> kept = new TreeMap<>();
  final Set<Integer> changedMeanwhile = new HashSet<>();
  final List<Change> committed = new ArrayList<>();

  void keep(Learner learner) {
    kept.put(learner.number(), new Kept(learner, 1));
  }

  @Override
  public List<Kept> findAll(OrganisationId organisation, List<Integer> numbers) {
    return numbers.stream().sorted().map(kept::get).filter(Objects::nonNull).toList();
  }

  @Override
  public List<Committed> commitAll(Lease lease, List<Change> changes) {
    return changes.stream().map(this::commit).toList();
  }

  private Committed commit(Change change) {
    Learner learner = change.outcome().learner();
    if (changedMeanwhile.contains(learner.number())) return Committed.CONFLICT;
    kept.put(learner.number(), new Kept(learner, change.before().version() + 1));
    committed.add(change);
    return Committed.DONE;
  }

  @Override
  public List<Integer> due(OrganisationId organisation, Instant now, int most) {
    return kept.values().stream()
        .map(Kept::learner)
        .filter(learner -> learner.agenda().due() != null && !learner.agenda().due().isAfter(now))
        .map(Learner::number)
        .limit(most)
        .toList();
  }

  @Override
  public Optional<Instant> nextDue(OrganisationId organisation) {
    return kept.values().stream()
        .map(one -> one.learner().agenda().due())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  @Override
  public Opened open(OrganisationId organisation, TurnKey key, AccountId account) {
    throw new UnsupportedOperationException("The clock takes no turns");
  }

  @Override
  public Optional<Kept> find(OrganisationId organisation, int number) {
    return Optional.ofNullable(kept.get(number));
  }

  @Override
  public Committed commit(OrganisationId organisation, Change change) {
    throw new UnsupportedOperationException("The clock commits under its lease");
  }

  @Override
  public OptionalInt numberOf(OrganisationId organisation, AccountId account) {
    throw new UnsupportedOperationException("The clock asks for nobody's account");
  }

  @Override
  public Optional<Kept> offering(OrganisationId organisation, String code) {
    throw new UnsupportedOperationException("The clock links nobody");
  }

  @Override
  public ReviewLog answers(OrganisationId organisation, int number) {
    return ReviewLog.empty();
  }
}
