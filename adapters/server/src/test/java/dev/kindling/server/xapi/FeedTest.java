package dev.kindling.server.xapi;

import static org.junit.jupiter.api.Assertions.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.content.PackReader;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.TurnKey;
import dev.kindling.curriculum.Library;
import dev.kindling.experience.Experience;
import dev.kindling.experience.Experiences;
import dev.kindling.experience.Experiences.Backlog;
import dev.kindling.experience.Verb;
import dev.kindling.insight.Counters;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.quiz.Grade;
import dev.kindling.server.loop.Held;
import dev.kindling.server.metrics.Meters;
import dev.kindling.server.secret.Purpose;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.testkit.memory.InMemoryStore;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is told to a learning record store, whatever that does. */
@Timeout(60)
class FeedTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final SecretKey KEY = new SecretKey("0123456789abcdef0123456789abcdef");
  private static final Library LIBRARY = PackReader.library(PackReader.files(null));
  private static final String LESSON = "first.secure.strange-call";
  private static final String ITEM = "strange-call.1";

  @TempDir Path folder;

  private final InMemoryStore store = new InMemoryStore();
  private final Organisation council = Organisations.council(Organisations.freshId());
  private final Meters meters = new Meters();
  private final FakeLrs lrs = new FakeLrs();
  private Feed feed;
  private int turns;

  @BeforeEach
  void start() {
    store.organisations().save(council);
    feed = feed(new StoreDestination(lrs.address(), FakeLrs.LOGIN));
  }

  @AfterEach
  void stop() {
    feed.close();
    lrs.close();
    meters.close();
  }

  @Test
  void whatWaitsIsToldOnceUnderAPseudonym() {
    learnt(Verb.COMPLETED, LESSON, null);
    learnt(Verb.ANSWERED, ITEM, Grade.PARTLY);
    assertEquals(NOW.plus(Feed.IDLE), look());
    look();
    assertEquals(List.of(2), lrs.batches());
    JsonNode lesson = lrs.kept().getFirst();
    assertEquals("http://adlnet.gov/expapi/verbs/completed", lesson.at("/verb/id").asText());
    assertEquals("Let the urgent call wait", lesson.at("/object/definition/name/en-GB").asText());
    assertEquals("2026-03-02T09:00:00Z", lesson.path("timestamp").asText());
    JsonNode answer = lrs.kept().getLast();
    assertFalse(answer.at("/result/success").asBoolean(true));
    assertTrue(answer.at("/object/id").asText().endsWith("/xapi/question/" + ITEM));
    assertEquals(lesson.path("actor"), answer.path("actor"));
    assertFalse(lesson.toString().contains("Ada"), lesson::toString);
    assertFalse(lesson.toString().contains("U07"), lesson::toString);
  }

  @Test
  void aStoreThatIsAwayIsAskedAgainAfterLongerAndLongerRestsAndNothingIsLost() {
    learnt(Verb.COMPLETED, LESSON, null);
    List<Duration> rests = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      lrs.next(new FakeLrs.Fault.Answers(503, ""));
      rests.add(Duration.between(NOW, look()));
    }
    assertEquals(
        List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300),
        rests.stream().map(rest -> (int) rest.toSeconds()).toList());
    assertEquals(new Backlog(1, 0), experiences().backlog(council.id()));
    look();
    assertEquals(1, lrs.kept().size());
    assertEquals(new Backlog(0, 0), experiences().backlog(council.id()));
    lrs.next(new FakeLrs.Fault.Answers(503, ""));
    learnt(Verb.COMPLETED, LESSON, null);
    assertEquals(NOW.plusSeconds(1), look(), "It begins with a short rest again");
  }

  @Test
  void aStoreThatAsksForQuietGetsIt() {
    learnt(Verb.COMPLETED, LESSON, null);
    lrs.next(new FakeLrs.Fault.Answers(429, "90"));
    assertEquals(NOW.plusSeconds(90), look());
    lrs.next(new FakeLrs.Fault.Answers(429, "999999"));
    assertEquals(NOW.plus(Feed.LONGEST_REST), look());
  }

  @Test
  void whatWasTakenWithoutAnAnswerIsThereOnceAfterTheRetry() {
    learnt(Verb.COMPLETED, LESSON, null);
    learnt(Verb.ANSWERED, ITEM, Grade.RIGHT);
    lrs.next(new FakeLrs.Fault.TakesAndDrops());
    look();
    look();
    assertEquals(2, lrs.kept().size());
    assertEquals(new Backlog(0, 0), experiences().backlog(council.id()));
  }

  @Test
  void aConflictMeansThatItIsThereAndHoldsUpNoOther() {
    learnt(Verb.COMPLETED, LESSON, null);
    learnt(Verb.ANSWERED, ITEM, Grade.RIGHT);
    var first = experiences().waiting(council.id(), 1).getFirst().experience();
    lrs.holdsOther(statements().of(council, first).id());
    look();
    assertEquals(List.of(2, 1, 1), lrs.batches());
    assertEquals(2, lrs.kept().size());
    assertEquals(new Backlog(0, 0), experiences().backlog(council.id()));
  }

  @Test
  void oneThatIsNeverTakenIsCountedAndHoldsUpNoOther() {
    lrs.refuse(ITEM);
    learnt(Verb.ANSWERED, ITEM, Grade.RIGHT);
    learnt(Verb.COMPLETED, LESSON, null);
    look();
    assertEquals(1, lrs.kept().size());
    assertEquals(new Backlog(0, 0), experiences().backlog(council.id()));
    assertTrue(meters.scrape().contains("kindling_xapi_statements_total{result=\"refused\"} 1.0"));
  }

  @Test
  void whileTheStoreHangsTurnsAreTaken() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    lrs.next(new FakeLrs.Fault.Hangs(reached, go));
    learnt(Verb.COMPLETED, LESSON, null);
    Thread telling = Thread.startVirtualThread(this::look);
    assertTrue(reached.await(20, TimeUnit.SECONDS));
    learnt(Verb.ANSWERED, ITEM, Grade.RIGHT);
    go.countDown();
    telling.join();
    look();
    assertEquals(2, lrs.kept().size());
  }

  @Test
  void manyGoInBatchesOneAfterTheOther() {
    for (int i = 0; i < 2 * Feed.BATCH + 1; i++) learnt(Verb.COMPLETED, LESSON, null);
    assertEquals(NOW, look());
    assertEquals(NOW, look());
    assertEquals(NOW.plus(Feed.IDLE), look());
    assertEquals(List.of(Feed.BATCH, Feed.BATCH, 1), lrs.batches());
    Set<String> ids =
        lrs.kept().stream().map(node -> node.path("id").asText()).collect(Collectors.toSet());
    assertEquals(2 * Feed.BATCH + 1, ids.size());
  }

  @Test
  void whatHadToBeDroppedIsSaid() {
    assertTrue(feed.remark().isEmpty());
    for (int i = 0; i < Experiences.KEPT + 5; i++) learnt(Verb.COMPLETED, LESSON, null);
    look();
    assertTrue(feed.remark().orElseThrow().contains(" 5 statements"), feed.remark()::toString);
    assertTrue(meters.scrape().contains("kindling_xapi_dropped 5.0"));
  }

  @Test
  void aFileGetsOneStatementALineAndAnotherAfterItWasMovedAway() throws Exception {
    Path file = folder.resolve("statements").resolve("xapi.jsonl");
    feed = feed(new FileDestination(file));
    learnt(Verb.COMPLETED, LESSON, null);
    learnt(Verb.ANSWERED, ITEM, Grade.RIGHT);
    look();
    List<String> lines = Files.readAllLines(file);
    assertEquals(2, lines.size());
    assertTrue(new ObjectMapper().readTree(lines.getLast()).at("/result/success").asBoolean());
    Files.move(file, folder.resolve("old"));
    learnt(Verb.COMPLETED, LESSON, null);
    look();
    assertEquals(1, Files.readAllLines(file).size());
  }

  @Test
  void aFileThatCannotBeWrittenLosesNothing() throws Exception {
    Path notAFolder = Files.createFile(folder.resolve("file"));
    feed = feed(new FileDestination(notAFolder.resolve("xapi.jsonl")));
    learnt(Verb.COMPLETED, LESSON, null);
    assertEquals(NOW.plusSeconds(1), look());
    assertEquals(new Backlog(1, 0), experiences().backlog(council.id()));
  }

  private Feed feed(Destination destination) {
    return new Feed(experiences(), statements(), destination, meters);
  }

  private static Statements statements() {
    return new Statements(
        URI.create("https://coach.example"),
        KEY.signature(Purpose.XAPI_PSEUDONYMS),
        KEY.signature(Purpose.XAPI_STATEMENTS),
        LIBRARY);
  }

  private Experiences experiences() {
    return store.experiences();
  }

  private Instant look() {
    return feed.look(new Held(council, new Lease(council.id(), 1)), NOW);
  }

  private void learnt(Verb verb, String object, @Nullable Grade result) {
    String key = "turn " + ++turns;
    Experience experience = new Experience(key, 7, verb, object, result, NOW);
    Outcome outcome = new Outcome(Learners.number(7), List.of(), Counters.none());
    var before = store.records().find(council.id(), 7).orElse(null);
    Change change = new Change(new TurnKey(key), before, outcome, NOW).telling(List.of(experience));
    assertEquals(Committed.DONE, store.records().commit(council.id(), change));
  }
}
