package dev.kindling.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationAccount;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Way;
import dev.kindling.platform.Account;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes turns of what happens in personal chats. Answers are new messages there, after card presses
 * and invokes too: what an invoke's response shows is kept by one client only.
 */
final class Turns {
  private static final String PERSONAL = "personal";

  private final Senders senders;

  Turns(Senders senders) {
    this.senders = senders;
  }

  /** Empty for what is no turn of anybody that we serve. */
  Optional<Turn> of(Activity activity) {
    if (!isPersonal(activity) || !Activities.isGiven(activity.getId())) return Optional.empty();
    return senders
        .account(activity)
        .flatMap(who -> Inputs.of(activity).map(did -> turn(activity, who, did)));
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

  private static TurnKey key(Activity activity, Account who, Input did) {
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
  private static @Nullable String carrier(Activity activity) {
    String message = activity.getReplyToId();
    return Activities.isGiven(message) ? message : null;
  }

  /** The emulator doesn't say what kind of conversation it holds. */
  private static boolean isPersonal(Activity activity) {
    ConversationAccount conversation = activity.getConversation();
    String kind = conversation.getConversationType();
    return kind == null ? !conversation.isGroup() : PERSONAL.equals(kind);
  }
}
