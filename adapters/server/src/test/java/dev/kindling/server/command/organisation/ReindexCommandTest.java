package dev.kindling.server.command.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.RedisStore;
import dev.kindling.redis.client.Redis;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.redis.TestRedis;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReindexCommandTest {
  private static final String WORKSPACE = "at:slack:T024BE7LD";

  private final OrganisationId org = Organisations.freshId();
  private final URI address = TestRedis.shared().address();
  private final RedisStore store = RedisStore.at(address);
  private final Redis redis = Redis.at(address);

  @BeforeEach
  void learnersOfAnOlderBuild() {
    store.organisations().save(Organisations.council(org));
    Crowd.join(store, org, 30);
    redis.ask(it -> it.del("kindling:{" + org + "}:select:" + WORKSPACE));
  }

  @AfterEach
  void close() {
    redis.close();
    store.close();
  }

  @Test
  void itPutsRightWhatIsWrongAndASecondTimeNothing() {
    Typed first = Typed.kindling(address, "reindex", org.value());
    assertTrue(first.says(org + ": looked at 30, put right 30"), first.said());
    assertEquals(30, store.campaigns().count(org, WORKSPACE));
    Typed second = Typed.kindling(address, "reindex", org.value());
    assertTrue(second.says(org + ": looked at 30, put right 0"), second.said());
  }

  @Test
  void withoutANameItTakesAll() {
    Typed said = Typed.kindling(address, "reindex");
    assertEquals(0, said.exitCode(), said.said());
    assertTrue(said.says(org + ": looked at 30, put right 30"), said.said());
  }

  @Test
  void anUnknownOrganisationIsRefusedBeforeAnythingIsDone() {
    Typed said = Typed.kindling(address, "reindex", org.value(), "nowhere");
    assertEquals(1, said.exitCode());
    assertTrue(said.says("There is no organisation nowhere"), said.said());
    assertEquals(0, store.campaigns().count(org, WORKSPACE));
  }

  @Test
  void aLongWalkSaysHowFarItIsWhereNobodyWatches() {
    StringWriter said = new StringWriter();
    Walk walk = new Walk(dialogue(said, false), new OrganisationId("riverside"), 25_000);
    for (int i = 0; i < 125; i++) walk.add(200);
    walk.end();
    assertEquals(
        """
        riverside: looked at 10,000 of 25,000
        riverside: looked at 20,000 of 25,000
        """,
        said.toString());
  }

  @Test
  void inATerminalItShowsABar() {
    StringWriter said = new StringWriter();
    Walk walk = new Walk(dialogue(said, true), new OrganisationId("riverside"), 25_000);
    for (int i = 0; i < 125; i++) walk.add(200);
    walk.end();
    assertTrue(said.toString().endsWith("] 100 %\n"), said.toString());
    assertTrue(!said.toString().contains("riverside"), said.toString());
  }

  private static Dialogue dialogue(StringWriter said, boolean terminal) {
    return new Dialogue(
        new PrintWriter(said, true), new BufferedReader(Reader.nullReader()), terminal);
  }
}
