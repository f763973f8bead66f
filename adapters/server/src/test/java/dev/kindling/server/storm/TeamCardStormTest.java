package dev.kindling.server.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.server.sending.Waypoint;
import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRaw;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question for a room while servers die: one card, one closing, one thread at most. */
class TeamCardStormTest {
  private static final String ROOM = "C0HOUSING";
  private static final Duration SECONDS = Duration.ofSeconds(30);

  @TempDir Path data;
  private Storm storm;

  @BeforeEach
  void begin() {
    storm = new Storm(data, 20);
    storm.slack.invite(ROOM);
  }

  @AfterEach
  void end() {
    storm.close();
  }

  /** Before the first byte nobody knows that none was written, so that point may cost the card. */
  @ParameterizedTest
  @CsvSource({"COMMITTED, 0", "CLAIMED, 0", "WRITING, 0", "ANSWERED, 1", "SETTLED, 1"})
  void whoDiesWhilePostingPostsAtMostOnceAndAnotherServerClosesIt(Waypoint point, int cards)
      throws Exception {
    Child child = storm.child(point + ":1");
    Call.slack(team()).to(child.address());
    assertEquals(HaltAt.CODE, child.ended(), child.printed());
    assertEquals(cards, posts().size());
    RunningKindling other = storm.server();
    if (cards == 1) goesOn(other);
    else asksAgain(other);
  }

  @Test
  void whoDiesWhileShowingTheAnswerIsFollowedByWhoShowsItAndTheThreadComesOnce() throws Exception {
    RunningKindling first = storm.server();
    SlackPost card = asked(first);
    answer(first, card, 6);
    first.close();
    storm.clock.tick(Duration.ofMinutes(10));
    Child child = storm.child(Waypoint.ANSWERED + ":1");
    assertEquals(HaltAt.CODE, child.ended(), child.printed());
    assertTrue(now(card).buttons().isEmpty(), "it was shown, and nobody knows");
    assertEquals(1, posts().size());
    storm.clock.tick(SECONDS);
    RunningKindling second = storm.server();
    storm.pass(second, SECONDS, () -> posts().size() == 2);
    assertTrue(now(card).text().contains("Most of you chose A."), now(card).text());
    assertEquals(card.ts(), storm.slack.thread(posts().getLast()));
  }

  @Test
  void ofTwoServersOneClosesIt() throws Exception {
    RunningKindling one = storm.server();
    RunningKindling other = storm.server();
    SlackPost card = asked(one);
    answer(one, card, 3);
    answer(other, card, 6);
    storm.clock.tick(Duration.ofMinutes(10));
    storm.pass(other, SECONDS, () -> posts().size() == 2);
    one.finish(SECONDS);
    other.finish(SECONDS);
    storm.pass(one, SECONDS, () -> true);
    assertEquals(2, posts().size(), "the card and its thread");
    assertTrue(now(card).text().contains("Answers: 6"), "who answered on both counts once");
  }

  private void goesOn(RunningKindling server) throws Exception {
    SlackPost card = posts().getFirst();
    storm.clock.tick(SECONDS);
    answer(server, card, 5);
    storm.pass(server, SECONDS, () -> now(card).text().contains("so far: 5"));
    storm.clock.tick(Duration.ofMinutes(10));
    storm.pass(server, SECONDS, () -> posts().size() == 2);
    assertTrue(now(card).buttons().isEmpty());
    assertTrue(now(card).text().contains("Most of you chose A."), now(card).text());
  }

  /** What nobody sees stands in nobody's way. */
  private void asksAgain(RunningKindling server) throws Exception {
    storm.clock.tick(SECONDS);
    server.loops().crank();
    server.finish(SECONDS);
    assertTrue(Call.slack(team()).to(server.address()));
    storm.slack.awaitPosts(1);
    server.finish(SECONDS);
    assertEquals(1, posts().size());
  }

  private SlackPost asked(RunningKindling server) throws Exception {
    assertTrue(Call.slack(team()).to(server.address()));
    SlackPost card = storm.slack.awaitPosts(1).getFirst();
    server.finish(SECONDS);
    return card;
  }

  private SlackRaw team() {
    return storm.requests.command(person(0), "team", storm.slack.responseUrl(), ROOM);
  }

  /** The first so many people choose A. */
  private void answer(RunningKindling server, SlackPost card, int people) throws Exception {
    for (int i = 0; i < people; i++) {
      String url = storm.slack.responseUrl(card);
      SlackRaw press = storm.requests.pressed(person(i), card, "A", url);
      assertTrue(Call.slack(press).to(server.address()));
    }
  }

  private List<SlackPost> posts() {
    return storm.slack.posts().stream().filter(post -> post.channel().equals(ROOM)).toList();
  }

  private SlackPost now(SlackPost card) {
    return posts().stream().filter(post -> post.ts().equals(card.ts())).findFirst().orElseThrow();
  }

  private static SlackPerson person(int number) {
    return new SlackPerson("T0COUNCIL", "U0PERSON" + (char) ('A' + number));
  }
}
