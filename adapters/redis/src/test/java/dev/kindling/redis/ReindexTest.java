package dev.kindling.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.learner.Learner;
import dev.kindling.learner.Selections;
import dev.kindling.learner.Standing;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.testkit.contract.StoreContract;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.redis.TestRedisCluster;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Selections come out of the records again, on a cluster, where one walk must pass all servers. */
class ReindexTest extends StoreContract {
  private static final int PEOPLE = 230;

  private final RedisStore store = RedisStore.at(TestRedisCluster.shared().address());
  private final Redis redis = Redis.at(TestRedisCluster.shared().address());
  private final List<Learner> people = new ArrayList<>();

  @Override
  protected Stores open() {
    return RedisStores.of(store);
  }

  @BeforeEach
  void moveIn() {
    for (int person = 1; person <= PEOPLE; person++) {
      Platform platform = person % 3 == 0 ? Platform.TEAMS : Platform.SLACK;
      people.add(join(AccountId.of(platform, "T" + person % 5, "U" + person)));
    }
    commit(people.get(7).with(people.get(7).membership().become(Standing.LEFT, NOW)));
    commit(onTrack(people.get(220), "leaders"));
  }

  @AfterEach
  void close() {
    redis.close();
    store.close();
  }

  @Test
  void whatAnOlderBuildDidNotKeepIsThereAfterwards() {
    Map<String, BitSet> before = selections();
    for (String name : before.keySet())
      if (name.startsWith("at:")) redis.ask(it -> it.del(select(name)));
    redis.ask(it -> it.del(Keys.of(org, "places")));
    assertEquals(PEOPLE, reindex());
    assertEquals(before, selections());
    assertEquals(Set.of("at:slack:T0", "at:slack:T1"), places("at:slack:T0", "at:slack:T1"));
    assertEquals(0, reindex());
  }

  @Test
  void whatIsWronglyThereGoes() {
    Map<String, BitSet> before = selections();
    redis.ask(it -> it.setbit(select("track:leaders"), 3 ^ 7, true));
    redis.ask(it -> it.setbit(select("track:nobody's"), 4 ^ 7, true));
    redis.ask(it -> it.setbit(select("people"), people.getLast().number() ^ 7, false));
    assertEquals(3, reindex());
    before.put("track:nobody's", new BitSet());
    assertEquals(before, selections());
  }

  @Test
  void itTellsHowFarItIs() {
    List<Integer> looked = new ArrayList<>();
    store.reindex().run(org, looked::add);
    assertTrue(looked.size() > 1, looked::toString);
    assertEquals(PEOPLE, looked.stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void whoChangesMeanwhileIsWhereTheNewestRecordSays() {
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Void> living = CompletableFuture.runAsync(() -> live(over));
    for (int round = 0; round < 5; round++) reindex();
    over.set(true);
    living.join();
    assertEquals(asRecordsSay(), selections());
  }

  @Test
  void nothingIsMadeOfAnOrganisationThatIsRemoved() {
    Map<String, BitSet> before = selections();
    redis.ask(it -> it.del(Keys.of(org, "organisation")));
    before.keySet().forEach(name -> redis.ask(it -> it.del(select(name))));
    assertEquals(0, reindex());
    assertEquals(Map.of(), selections());
  }

  private int reindex() {
    return store.reindex().run(org, _ -> {});
  }

  /** People change their track, as long as it isn't over and a few times more. */
  private void live(AtomicBoolean over) {
    for (int turn = 0; turn < 200 || !over.get(); turn++) {
      Learner one = kept(people.get(turn * 7 % PEOPLE).number()).learner();
      commit(onTrack(one, turn % 2 == 0 ? "leaders" : "everyone"));
    }
  }

  private static Learner onTrack(Learner learner, String track) {
    return learner.with(learner.preferences().withTrack(track));
  }

  private Map<String, BitSet> asRecordsSay() {
    Map<String, BitSet> expected = new TreeMap<>();
    for (Learner person : people)
      for (String name : Selections.of(kept(person.number()).learner()))
        expected.computeIfAbsent(name, any -> new BitSet()).set(person.number());
    selections().keySet().forEach(name -> expected.putIfAbsent(name, new BitSet()));
    return expected;
  }

  private Map<String, BitSet> selections() {
    Map<String, BitSet> found = new TreeMap<>();
    String start = select("");
    for (String key : redis.ask(it -> it.keys(start + "*")))
      found.put(key.substring(start.length()), bits(key));
    return found;
  }

  private BitSet bits(String key) {
    byte[] bytes = redis.ask(it -> it.get(key.getBytes(StandardCharsets.UTF_8)));
    return BitSet.valueOf(bytes);
  }

  private Set<String> places(String... names) {
    Set<String> places = redis.ask(it -> it.smembers(Keys.of(org, "places")));
    places.retainAll(Set.of(names));
    return places;
  }

  private String select(String name) {
    return Keys.of(org, "select", name);
  }
}
