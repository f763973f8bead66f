package dev.kindling.web.practice;

import dev.kindling.conversation.Door.Taken;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.message.PlainText;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.web.live.Live;
import dev.kindling.web.page.Fields;
import dev.kindling.web.page.PageProblem;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes turns of what a practice learner does, and brings them to the door. */
final class PracticeTurns {
  private static final Pattern MADE_BY_PAGE = Pattern.compile("[A-Za-z0-9_-]{8,64}");
  private static final Pattern MESSAGE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration QUIET = Duration.ofMillis(150);

  /** What the names of a form's own fields begin with, so that they can be called anything. */
  private static final String FIELD = "f-";

  private final PracticeRoom room;

  PracticeTurns(PracticeRoom room) {
    this.room = room;
  }

  /** The first visit; the same visit again says nothing new. */
  void arrive(AccountId person) {
    waitAndTake(turn(person, "arrived", new Input.Arrived(), null));
  }

  /** What was typed, which may answer the open question; nothing if it is nothing but space. */
  void say(AccountId person, Fields form, boolean wait) {
    String key = key(form);
    String text = form.lines("text").strip();
    if (!text.isEmpty()) take(turn(person, key, new Input.Said(text), open(person)), wait);
  }

  /** The button pressed, and the message it belongs to, if the form names one. */
  void press(AccountId person, Fields form, boolean wait) {
    String id = form.text("button");
    if (!ButtonId.isWellFormed(id)) throw new PageProblem(400, "There is no such button.");
    Input pressed = new Input.Pressed(new ButtonId(id));
    take(turn(person, key(form) + ":" + id, pressed, original(form)), wait);
  }

  /** The coach's form that was sent; its message loses its fields once it is taken. */
  void fill(AccountId person, Fields form, boolean wait) {
    String id = form.text("form");
    if (!ButtonId.isWellFormed(id)) throw new PageProblem(400, "There is no such form.");
    Input filled = new Input.Submitted(new ButtonId(id), form.beginning(FIELD));
    take(turn(person, key(form) + ":" + id, filled, original(form)), wait);
  }

  private static Way.@Nullable Replace original(Fields form) {
    String message = form.text("message");
    if (message.isEmpty()) return null;
    if (!MESSAGE.matcher(message).matches()) throw new PageProblem(400, "No message has that id.");
    return new Way.Replace(message);
  }

  private Way.@Nullable Replace open(AccountId person) {
    return Transcript.of(room.transcripts().since(person, ""))
        .openQuestion()
        .map(Way.Replace::new)
        .orElse(null);
  }

  private static String key(Fields form) {
    String key = form.text("turn");
    if (!MADE_BY_PAGE.matcher(key).matches())
      throw new PageProblem(400, "The page is too old. Load it again, then try once more.");
    return key;
  }

  private static Turn turn(
      AccountId person, String key, Input input, Way.@Nullable Replace original) {
    // The person is part of the key, so that nobody can use up somebody else's.
    TurnKey unique = new TurnKey("web:" + person.person() + ":" + key);
    return new Turn(unique, Account.of(person), null, null, input, new Way.Post(null), original);
  }

  private void take(Turn turn, boolean wait) {
    if (wait) waitAndTake(turn);
    else take(turn);
  }

  /** For pages that can't be told later: gives the answer a moment to arrive. */
  private void waitAndTake(Turn turn) {
    try (Live.Listener news = room.live().listen(turn.account().id().key())) {
      take(turn);
      news.settle(PATIENCE, QUIET);
    }
  }

  private void take(Turn turn) {
    switch (room.door().take(turn)) {
      case Taken.Answered _ -> {}
      case Taken.Stranger stranger -> throw new PageProblem(403, PlainText.of(stranger.refusal()));
      case Taken.Unavailable _ ->
          throw new PageProblem(503, "Kindling can't take that just now. Try again in a moment.");
    }
  }
}
