package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.delivery.Way;
import dev.kindling.message.Message;
import dev.kindling.platform.Account;
import dev.kindling.platform.Room;
import dev.kindling.quiz.Graded;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says before others, where answers go to the person alone. What tells nothing about
 * anybody is answered in the room; for all else one sentence there says where the answer is.
 */
final class Overheard {
  private final Scene scene;
  private final Turn turn;
  private final Room room;

  private Overheard(Scene scene, Turn turn, Room room) {
    this.scene = scene;
    this.turn = turn;
    this.room = room;
  }

  /** Empty for a turn that nobody else heard, or whose answer only the person sees anyway. */
  static Optional<Overheard> of(Scene scene, Turn turn) {
    Among among = turn.among();
    if (among == null || !isToUs(turn.input(), among)) return Optional.empty();
    boolean elsewhere = turn.answers() instanceof Way.Post post && post.room() == null;
    return elsewhere ? Optional.of(new Overheard(scene, turn, among.room())) : Optional.empty();
  }

  Outcome answer(Understood understood, @Nullable Graded graded) {
    Optional<Response> open = aloud(understood);
    if (open.isPresent()) return before(open.get());
    if (!hasChat()) return before(Response.say(scene, Phrase.ROOM_OPEN_CHAT));
    Response own = own(understood, graded);
    Message where = Message.of(scene.voice().lang(), scene.voice().say(Phrase.ROOM_OWN_CHAT));
    return new Outbound(scene).toTurn(own, turn, where, new Way.Post(room.place()));
  }

  /** Words, or our bare name, which asks for help; no button of a message that is there. */
  private static boolean isToUs(Input input, Among among) {
    return switch (input) {
      case Input.Said _ -> true;
      case Input.Pressed _ -> among.message().isEmpty();
      case Input.Submitted _, Input.Arrived _, Input.Departed _ -> false;
    };
  }

  /** What everybody may hear, whatever question is open in their own chat; empty for the rest. */
  private Optional<Response> aloud(Understood understood) {
    Intent intent = intent(understood);
    if (intent.isUrgent()) return Optional.of(Urgent.aloud(scene, intent));
    if (intent == Intent.TEAM_CARD) return Optional.of(TeamAsking.ask(scene));
    if (intent == Intent.CONCEPT_ASK)
      return Optional.of(Infos.concept(scene, understood.slots().topic()));
    if (intent == Intent.HELP || intent == Intent.GREET)
      return Optional.of(Response.say(scene, Phrase.ROOM_HELLO));
    boolean code = intent == Intent.ACCOUNT_LINK && !understood.slots().topic().isEmpty();
    return code ? Optional.of(Response.say(scene, Phrase.ROOM_NO_CODES)) : Optional.empty();
  }

  private Intent intent(Understood understood) {
    return turn.input() instanceof Input.Pressed(var button)
        ? Intent.of(button.value()).orElse(Intent.OUT_OF_SCOPE)
        : understood.intent();
  }

  private Response own(Understood understood, @Nullable Graded graded) {
    return turn.input() instanceof Input.Said(String text)
        ? Sayings.answer(scene, text, understood, graded)
        : Intents.follow(scene, Understood.of(intent(understood)));
  }

  private boolean hasChat() {
    return scene
        .learner()
        .account(turn.account().id())
        .map(Account::address)
        .filter(address -> !address.isEmpty())
        .isPresent();
  }

  private Outcome before(Response response) {
    return new Outbound(scene).toTurn(response, turn.answered(new Way.Post(room.place())));
  }
}
