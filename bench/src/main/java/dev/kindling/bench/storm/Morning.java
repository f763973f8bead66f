package dev.kindling.bench.storm;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.teams.ConnectorMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Lessons that come due at moments of their own within a while, and when they did.
 *
 * @param due by conversation
 */
record Morning(Instant begin, Duration length, Map<String, Instant> due) {
  static Morning at(Instant begin, Duration length) {
    return new Morning(begin, length, new HashMap<>());
  }

  Instant end() {
    return begin.plus(length);
  }

  /** These people's lessons come due in it; the others' of the street don't. */
  void plan(RedisStore store, Street street, int from, int to, Random random) {
    for (int number = from; number <= to; number++) {
      Instant at = begin.plusMillis(random.nextLong(length.toMillis()));
      due.put(street.conversation(number), at);
      settle(store, street, number, at);
    }
  }

  /** A person for whom nothing comes due. */
  static void settle(RedisStore store, Street street, int number) {
    commit(store, street, learner(street, number));
  }

  /** The delays from due to taken by the platform, shortest first; of those that arrived. */
  List<Duration> delays(List<ConnectorMessage> messages) {
    List<Duration> delays = new ArrayList<>();
    for (ConnectorMessage message : messages) {
      Instant planned = due.get(message.conversation());
      if (planned != null) delays.add(Duration.between(planned, message.at()));
    }
    return delays.stream().sorted().toList();
  }

  private static void settle(RedisStore store, Street street, int number, Instant at) {
    commit(store, street, Learners.due(learner(street, number), at));
  }

  private static void commit(RedisStore store, Street street, Learner learner) {
    Outcome outcome = new Outcome(learner, List.of(), Counters.none());
    store.records().commit(street.id(), new Change(null, null, outcome, Learners.SINCE));
  }

  private static Learner learner(Street street, int number) {
    return Learners.number(number).withAccounts(List.of(street.account(number)));
  }
}
