package dev.kindling.teams;

import com.microsoft.bot.schema.Activity;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Way;
import dev.kindling.platform.Account;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes turns of what people do. Answers are new messages in their own chat, after card presses and
 * invokes too: what an invoke's response shows is kept by one client only.
 */
final class Turns {
  private final Senders senders;

  Turns(Senders senders) {
    this.senders = senders;
  }

  /** Empty for what is no turn of anybody that we serve. */
  Optional<Turn> of(Activity activity) {
    if (!Activities.isGiven(activity.getId())) return Optional.empty();
    return senders.account(activity).flatMap(who -> of(activity, who));
  }

  private static Optional<Turn> of(Activity activity, Account who) {
    return RoomTurns.isRoom(activity)
        ? RoomTurns.of(activity, who)
        : Inputs.of(activity).map(did -> turn(activity, who, did));
  }

  private static Turn turn(Activity activity, Account who, Input did) {
    return new Turn(
        key(activity, who, did),
        who,
        activity.getFrom().getName(),
        Senders.zone(activity),
        did,
        new Way.Post(null),
        original(activity, did));
  }

  static TurnKey key(Activity activity, Account who, Input did) {
    return switch (did) {
      case Input.Pressed pressed ->
          Keys.ofPress(who.id(), carrier(activity), pressed.button(), activity);
      case Input.Submitted submitted ->
          Keys.ofForm(who.id(), carrier(activity), submitted, activity);
      case Input.Said _ -> Keys.ofWords(activity);
      case Input.Arrived _, Input.Departed _ -> Keys.of(activity);
    };
  }

  private static Way.@Nullable Replace original(Activity activity, Input did) {
    String carrier = carrier(activity);
    boolean fromCard = did instanceof Input.Pressed || did instanceof Input.Submitted;
    return fromCard && carrier != null ? new Way.Replace(carrier) : null;
  }

  /** The message that carried the button. */
  static @Nullable String carrier(Activity activity) {
    String message = activity.getReplyToId();
    return Activities.isGiven(message) ? message : null;
  }
}
