package dev.kindling.redis.records;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.conversation.Records;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.learner.Selections;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.client.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds the selections of an organisation from its records, while servers go on: a learner whose
 * record has changed since it was read is read again, so that nothing newer is undone.
 *
 * <p>Steps, for some learners at a time: 1. their records are read; 2. {@code reindex.lua} puts
 * their bits where the records say, those of numbers without a record to nothing.
 */
public final class Reindex {
  /** So many learners hold up everybody else for some milliseconds. */
  private static final int BATCH = 200;

  private static final Script REINDEX = Script.of("keys", "reindex");

  private final Redis redis;
  private final Records records;
  private final Map<OrganisationId, Set<String>> names;

  public Reindex(Redis redis) {
    this.redis = redis;
    this.records = new RedisRecords(redis);
    this.names = SelectionNames.in(redis);
  }

  /** How many numbers have been given to learners; some of them may not be there any more. */
  public int numbers(OrganisationId organisation) {
    String last = redis.ask(it -> it.get(Keys.of(organisation, "numbers")));
    return last == null ? 0 : Integer.parseInt(last);
  }

  /**
   * Looks at every learner; returns how many were in a selection too many or too few. A second call
   * finds none, unless something else is wrong. Nothing is done for an organisation that goes.
   *
   * @param looked told of how many more numbers it has looked at
   */
  public int run(OrganisationId organisation, IntConsumer looked) {
    Set<String> known = new TreeSet<>(names.getOrDefault(organisation, Set.of()));
    int last = numbers(organisation);
    int mended = 0;
    for (int from = 1; from <= last; from += BATCH) {
      int to = Math.min(last, from + BATCH - 1);
      mended += mend(organisation, IntStream.rangeClosed(from, to).boxed().toList(), known);
      looked.accept(to - from + 1);
    }
    return mended;
  }

  private int mend(OrganisationId organisation, List<Integer> numbers, Set<String> known) {
    int mended = 0;
    List<Integer> left = numbers;
    while (!left.isEmpty()) {
      String asked = asked(organisation, left, known);
      Reply reply = redis.run(REINDEX, Keys.of(organisation), asked);
      if (reply.isNothing()) return mended;
      List<Reply> said = reply.list();
      mended += (int) said.getFirst().number();
      left = said.stream().skip(1).map(one -> (int) one.number()).toList();
    }
    return mended;
  }

  private String asked(OrganisationId organisation, List<Integer> numbers, Set<String> known) {
    Map<Integer, Kept> kept = new HashMap<>();
    records.findAll(organisation, numbers).forEach(one -> kept.put(one.learner().number(), one));
    kept.values().forEach(one -> known.addAll(Selections.of(one.learner())));
    ObjectNode asked = JsonNodeFactory.instance.objectNode();
    known.forEach(asked.putArray("names")::add);
    ArrayNode learners = asked.putArray("learners");
    for (int number : numbers) add(learners.addArray().add(number), kept.get(number));
    return asked.toString();
  }

  private static void add(ArrayNode learner, @Nullable Kept kept) {
    learner.add(kept == null ? 0 : kept.version());
    ObjectNode belongs = learner.addObject();
    if (kept != null) Selections.of(kept.learner()).forEach(name -> belongs.put(name, 1));
  }
}
