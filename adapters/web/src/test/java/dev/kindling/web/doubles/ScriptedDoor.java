package dev.kindling.web.doubles;

import dev.kindling.conversation.Door;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.message.Message;
import dev.kindling.platform.SendResult;
import dev.kindling.web.practice.WebMessenger;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was done, and answers each new turn with the message it was given. */
public final class ScriptedDoor implements Door {
  private final List<Turn> turns = new CopyOnWriteArrayList<>();
  private final Set<String> keys = ConcurrentHashMap.newKeySet();
  private final WebMessenger messenger;
  private volatile Message answer = Message.of("en-GB", "Hello, I'm Kindling.");
  private volatile Taken taken = new Taken.Answered(List.of(), false);
  private volatile boolean textOnly;

  public ScriptedDoor(WebMessenger messenger) {
    this.messenger = messenger;
  }

  public void answerWith(Message message) {
    answer = message;
  }

  public void answerInPlainText() {
    textOnly = true;
  }

  /** From now on nothing is answered, and this is what comes of a turn. */
  public void refuseWith(Taken refusal) {
    taken = refusal;
  }

  public List<Turn> turns() {
    return List.copyOf(turns);
  }

  @Override
  public Taken take(Turn turn) {
    turns.add(turn);
    if (taken instanceof Taken.Answered && keys.add(turn.key().value())) post(turn, answer);
    return taken;
  }

  /** Puts a message into the room of that turn, as the coach would by itself. */
  public SendResult post(Turn turn, Message message) {
    DeliveryId id = DeliveryId.of(turn.key().value() + message.hashCode(), 0);
    return messenger.send(new Parcel(id, turn.account(), new Way.Post(null), message, textOnly));
  }

  /** Puts a message in the place of an older one. */
  public SendResult replace(Turn turn, String messageId, Message message) {
    DeliveryId id = DeliveryId.of(turn.key().value(), 1);
    Way way = new Way.Replace(messageId);
    return messenger.send(new Parcel(id, turn.account(), way, message, textOnly));
  }
}
