package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.review.ReviewLog;
import dev.kindling.review.Reviewed;
import dev.kindling.testkit.contract.OutboxFixture;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.records.BusyLearner;
import dev.kindling.testkit.redis.TestRedis;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one person takes in Redis after 60 lessons and 180 reviews. */
class LearnerSizeTest extends OutboxFixture {
  /** For somebody on two platforms, in the middle of a quiz, who remembers 150 items. */
  private static final int MOST = 4_096;

  private final Redis redis = Redis.at(TestRedis.shared().address());
  private final Learner ada = BusyLearner.remembering(41, 60);
  private final List<Reviewed> answers = BusyLearner.answers(60, 180);

  @Override
  protected Stores open() {
    return RedisStores.shared();
  }

  @Test
  void theStateOfALearnerWhoRemembers150ItemsIsAtMostFourKilobytes() {
    assertEquals(150, ada.knowledge().items().size());
    commit();
    String key = Keys.of(org, "learner", "41");
    long record = redis.ask(it -> it.hget(key, "record")).length();
    long memory = redis.ask(it -> it.memoryUsage(key));
    System.out.printf("The state of a learner: %d bytes, %d in memory%n", record, memory);
    assertTrue(record <= MOST, "the record has " + record);
  }

  @Test
  void theLogOfTheirAnswersIsKeptApartAtTwelveBytesEach() {
    commit();
    String key = Keys.of(org, "answers", "41");
    long log = redis.ask(it -> it.strlen(key));
    long memory = redis.ask(it -> it.memoryUsage(key));
    System.out.printf("Their %d answers: %d bytes, %d in memory%n", answers.size(), log, memory);
    assertEquals(12L * answers.size(), log);
    assertEquals(new ReviewLog(answers), stores.records().answers(org, 41));
  }

  private void commit() {
    Outcome outcome = new Outcome(ada, List.of(), Counters.none(), answers);
    Change change = new Change(null, null, outcome, NOW);
    assertEquals(Committed.DONE, stores.records().commit(org, change));
  }
}
