package dev.kindling.server.command.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.redis.client.Redis;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.redis.TestRedis;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemoveCommandTest {
  private static final Workspace T1 = new Workspace(Platform.SLACK, "T0ONE");

  private final OrganisationId org = Organisations.freshId();
  private final URI address = TestRedis.shared().address();
  private final RedisStore store = RedisStore.at(address);
  private final Redis redis = Redis.at(address);

  @BeforeEach
  void anOrganisationWithPeople() {
    store.organisations().save(Organisations.council(org));
    Crowd.join(store, org, 1200);
  }

  @AfterEach
  void close() {
    store.installations().unbind(T1, org);
    redis.close();
    store.close();
  }

  @Test
  void itSaysWhatGoesAndNothingIsLeft() {
    store.installations().bind(T1, org);
    Typed said = remove("", "--yes");
    assertEquals(0, said.exitCode(), said.said());
    assertTrue(said.says("people      1,200"), said.said());
    assertTrue(said.says("workspaces  slack T0ONE"), said.said());
    assertTrue(said.says("a last look found nothing left"), said.said());
    assertEquals(Set.of(), keys());
    assertEquals(Set.of(), store.installations().workspacesOf(org));
    assertEquals(Optional.empty(), store.installations().claim(T1, new OrganisationId("main")));
  }

  @Test
  void itIsRemovedOnlyIfTheIdIsTypedAgain() {
    assertEquals(1, remove("yes\n").exitCode());
    assertEquals(1, remove("").exitCode());
    assertTrue(store.organisations().find(org).isPresent());
    assertEquals(0, remove(org + "\n").exitCode());
    assertEquals(Set.of(), keys());
  }

  @Test
  void aRemovalThatBrokeOffIsListedAndFinishedWithoutAskingAgain() {
    store.removals().begin(org);
    Typed list = Typed.organisation(address, "list");
    assertTrue(list.says(org + " is being removed"), list.said());
    Typed again = Typed.organisation(address, "add", org.value(), "--name", "New");
    assertTrue(again.exitCode() == 1 && again.says("Finish that first"), again.said());
    assertEquals(0, remove("").exitCode());
    assertEquals(Set.of(), keys());
    assertEquals(0, Typed.organisation(address, "add", org.value(), "--name", "N").exitCode());
  }

  @Test
  void onceItIsGoneItIsUnknown() {
    remove("", "--yes");
    assertEquals(1, remove("", "--yes").exitCode());
  }

  private Typed remove(String answer, String... more) {
    String[] words = {"remove", org.value()};
    return Typed.answering(
        address, answer, Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private Set<String> keys() {
    return redis.ask(it -> it.keys("kindling:{" + org + "}*"));
  }
}
