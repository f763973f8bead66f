package dev.kindling.server.command.people;

import dev.kindling.conversation.Records;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Roster.Entry;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who of a workspace's people has begun with Kindling. */
final class Begun {
  private final Records records;
  private final @Nullable OrganisationId organisation;

  private Begun(Records records, @Nullable OrganisationId organisation) {
    this.records = records;
    this.organisation = organisation;
  }

  static Begun in(RedisStore store, Workspace workspace) {
    return new Begun(store.records(), store.installations().organisationOf(workspace).orElse(null));
  }

  /** Whether the workspace belongs to nobody. */
  boolean isNobodys() {
    return organisation == null;
  }

  /** Those of them who took a first lesson, whatever they did since. */
  Set<AccountId> of(List<Entry> page) {
    OrganisationId owner = organisation;
    if (owner == null) return Set.of();
    List<Integer> numbers =
        page.stream()
            .flatMapToInt(entry -> records.numberOf(owner, entry.account()).stream())
            .boxed()
            .toList();
    return records.findAll(owner, numbers).stream()
        .map(Records.Kept::learner)
        .filter(Begun::hasBegun)
        .flatMap(learner -> learner.accounts().stream())
        .map(Account::id)
        .collect(Collectors.toSet());
  }

  private static boolean hasBegun(Learner learner) {
    return switch (learner.standing()) {
      case KNOWN -> false;
      case LEARNING, PAUSED, QUIET, LEFT, GONE -> true;
    };
  }
}
