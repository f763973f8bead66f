package dev.kindling.testkit.memory;

import dev.kindling.conversation.Records;
import dev.kindling.conversation.TurnKey;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.UnknownOrganisation;
import dev.kindling.platform.AccountId;
import dev.kindling.review.ReviewLog;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records in memory. */
final class MemoryRecords implements Records {
  private static final Comparator<Learner> BY_DUE =
      Comparator.<Learner, Instant>comparing(MemoryRecords::due)
          .thenComparing(learner -> learner.number() + "");

  private final Memory memory;

  MemoryRecords(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Opened open(OrganisationId organisation, TurnKey key, AccountId account) {
    return memory.in(organisation, tenant -> open(organisation, tenant, key, account));
  }

  private static Opened open(OrganisationId id, Tenant tenant, TurnKey key, AccountId account) {
    Organisation organisation = tenant.organisation();
    if (organisation == null) throw new UnknownOrganisation(id);
    Integer number = tenant.accounts.get(account);
    Kept kept = number == null ? null : tenant.learners.get(number);
    int fresh = kept == null ? ++tenant.lastNumber : 0;
    return new Opened(organisation, tenant.turns.get(key.value()), kept, fresh, tenant.shown(kept, account));
  }

  @Override
  public Optional<Kept> find(OrganisationId organisation, int number) {
    return memory.in(organisation, tenant -> Optional.ofNullable(tenant.learners.get(number)));
  }

  @Override
  public ReviewLog answers(OrganisationId organisation, int number) {
    return memory.in(
        organisation, tenant -> tenant.answers.getOrDefault(number, ReviewLog.empty()));
  }

  @Override
  public Optional<Kept> offering(OrganisationId organisation, String code) {
    return memory.in(
        organisation,
        tenant ->
            tenant.learners.values().stream()
                .filter(kept -> code.equals(kept.learner().links().code()))
                .findFirst());
  }

  @Override
  public List<Kept> findAll(OrganisationId organisation, List<Integer> numbers) {
    return memory.in(
        organisation,
        tenant ->
            numbers.stream()
                .sorted()
                .distinct()
                .map(tenant.learners::get)
                .filter(Objects::nonNull)
                .toList());
  }

  @Override
  public Committed commit(OrganisationId organisation, Change change) {
    return memory.in(organisation, tenant -> new MemoryCommit(tenant, change).run());
  }

  @Override
  public List<Committed> commitAll(Lease lease, List<Change> changes) {
    return memory.under(
        lease, tenant -> changes.stream().map(one -> new MemoryCommit(tenant, one).run()).toList());
  }

  @Override
  public List<Integer> due(OrganisationId organisation, Instant now, int most) {
    return memory.in(
        organisation,
        tenant ->
            dueSome(tenant)
                .filter(learner -> Times.has(due(learner), now))
                .limit(most)
                .map(Learner::number)
                .toList());
  }

  @Override
  public Optional<Instant> nextDue(OrganisationId organisation) {
    return memory.in(organisation, tenant -> dueSome(tenant).findFirst().map(MemoryRecords::due));
  }

  private static Stream<Learner> dueSome(Tenant tenant) {
    return tenant.learners.values().stream()
        .map(Kept::learner)
        .filter(learner -> learner.agenda().due() != null)
        .sorted(BY_DUE);
  }

  private static Instant due(Learner learner) {
    @Nullable Instant due = learner.agenda().due();
    return due == null ? Instant.MAX : Times.ceil(due);
  }

  @Override
  public OptionalInt numberOf(OrganisationId organisation, AccountId account) {
    Integer number = memory.in(organisation, tenant -> tenant.accounts.getOrDefault(account, 0));
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
