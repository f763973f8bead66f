package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.testkit.slack.SlackCall;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackView;
import dev.kindling.testkit.slack.SlackViewRequests;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One person's way through Slack, a step at a time: what they do, and what they see then. After
 * each step Slack must have taken everything that it was sent.
 */
final class Journey {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  final Town town;
  final SlackPerson person;
  final SlackViewRequests views;

  Journey(Town town, SlackPerson person) {
    this.town = town;
    this.person = person;
    this.views = new SlackViewRequests(town.requests);
  }

  /** They type that into their chat; the message that answers it. */
  SlackPost says(String words) throws Exception {
    return after(town.requests.said(person, words));
  }

  /** They press that button; the message that answers it. */
  SlackPost presses(SlackPost post, String label) throws Exception {
    return after(press(post, label));
  }

  /** They press a button that only marks something; the same message as it is then. */
  SlackPost marks(SlackPost post, String label) throws Exception {
    quietly(press(now(post), label));
    return now(post);
  }

  /** A press on that button of the message as it is now. */
  SlackRaw press(SlackPost post, String label) {
    return town.requests.pressed(person, post, label, town.slack.responseUrl(post));
  }

  /** They open their own page. */
  SlackView looks() throws Exception {
    return seen(views.looked(person));
  }

  /** They press that button of a window or of their page; what they see then. */
  SlackView presses(SlackView view, String label) throws Exception {
    return seen(views.pressed(person, view, label));
  }

  /** They type that command; what they alone read in answer. */
  String commands(String words) throws Exception {
    step();
    var answer = town.slackAnswer(command(words));
    assertEquals(200, answer.statusCode());
    slackMindedNothing();
    return answer.body();
  }

  /** The command in a channel where others are. */
  SlackRaw command(String words) {
    return town.requests.command(person, words, town.slack.responseUrl());
  }

  /** They fill in a window and send it; the message that answers it. */
  SlackPost submits(SlackView window, Map<String, List<String>> values) throws Exception {
    return after(views.submitted(person, window, values));
  }

  /** Sends it; the message that it leads to, and no more than that one. */
  SlackPost after(SlackRaw raw) throws Exception {
    int before = town.slack.posts().size();
    send(raw);
    town.slack.awaitPosts(before + 1);
    finish();
    assertEquals(before + 1, town.slack.posts().size());
    return town.slack.posts().getLast();
  }

  /** Sends it; the window or the page that it leads to. */
  SlackView seen(SlackRaw raw) throws Exception {
    int before = town.slack.views().size();
    send(raw);
    SlackView view = town.slack.awaitViews(before + 1).getLast();
    finish();
    return view;
  }

  /** Sends it; no new message may come of it. */
  void quietly(SlackRaw raw) throws Exception {
    int before = town.slack.posts().size();
    send(raw);
    finish();
    assertEquals(before, town.slack.posts().size());
  }

  /** That local time comes, and with it a message. */
  SlackPost arrivesAt(String local) {
    int before = town.slack.posts().size();
    town.at(local);
    town.slack.awaitPosts(before + 1);
    finish();
    assertEquals(before + 1, town.slack.posts().size());
    return town.slack.posts().getLast();
  }

  /** That local time comes, and no message with it. */
  void nothingAt(String local) {
    int before = town.slack.posts().size();
    town.at(local);
    finish();
    assertEquals(before, town.slack.posts().size(), () -> town.slack.posts().getLast().text());
  }

  /** The message as it is now. */
  SlackPost now(SlackPost post) {
    return town.slack.posts().stream()
        .filter(one -> one.ts().equals(post.ts()) && one.channel().equals(post.channel()))
        .findFirst()
        .orElseThrow();
  }

  private void send(SlackRaw raw) throws Exception {
    step();
    assertEquals(200, town.slack(raw));
  }

  /** A moment passes, as between people's taps. */
  private void step() {
    town.clock.tick(Duration.ofSeconds(2));
  }

  /** Slack has what it was sent, and what came of it is recorded. */
  void finish() {
    assertTrue(town.kindling.finish(PATIENCE));
    slackMindedNothing();
  }

  /** Nothing was refused: no message, no window, no page. To be asked for a rest is no refusal. */
  void slackMindedNothing() {
    List<SlackCall> minded =
        town.slack.calls().stream()
            .filter(call -> !List.of("ok", "429").contains(call.outcome()))
            .toList();
    assertEquals(List.of(), minded);
  }
}
