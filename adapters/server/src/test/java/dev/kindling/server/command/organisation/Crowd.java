package dev.kindling.server.command.organisation;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.TurnKey;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.records.Learners;
import java.time.Instant;
import java.util.List;

/** Many people at once. */
final class Crowd {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private Crowd() {}

  static void join(RedisStore store, OrganisationId org, int people) {
    for (int person = 1; person <= people; person++) {
      AccountId account = Learners.slack(person);
      int number = store.records().open(org, new TurnKey("join " + person), account).freshNumber();
      Learner learner = Learners.with(number, account);
      Outcome joined = new Outcome(learner, List.of(), Counters.none());
      store.records().commit(org, new Change(null, null, joined, NOW));
    }
  }
}
