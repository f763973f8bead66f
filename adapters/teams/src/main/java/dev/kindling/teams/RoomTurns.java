package dev.kindling.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import dev.kindling.conversation.Among;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.platform.Account;
import dev.kindling.platform.Room;
import dev.kindling.platform.Workspace;
import dev.kindling.understanding.Intent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes turns of what happens in channels and group chats: words that mention us, presses of our
 * buttons, and our own coming and going. Who comes or goes there besides is no turn.
 */
final class RoomTurns {
  /** What stands between a channel's id and the message that its thread began with. */
  private static final String THREAD = ";messageid=";

  /** Our bare name asks for help, in every language. */
  private static final Input OUR_NAME = new Input.Pressed(new ButtonId(Intent.HELP.key()));

  private RoomTurns() {}

  /**
   * Empty for what is no turn there. The account has no address: where others listen is not where
   * the person can be written to.
   */
  static Optional<Turn> of(Activity activity, Account who) {
    return room(activity.getConversation().getId(), who.id().workspace())
        .flatMap(room -> did(activity).map(did -> turn(activity, who, did, room)));
  }

  /** The conversation's kind, where Teams says it; the emulator says only whether it is a group. */
  static boolean isRoom(Activity activity) {
    ConversationAccount conversation = activity.getConversation();
    String kind = conversation.getConversationType();
    return kind == null ? conversation.isGroup() : !"personal".equals(kind);
  }

  private static Turn turn(Activity activity, Account who, Input did, Room room) {
    String carrier = activity.getValue() == null ? null : Turns.carrier(activity);
    Account person = Account.of(who.id());
    return new Turn(
            key(activity, person, did),
            person,
            activity.getFrom().getName(),
            Senders.zone(activity),
            did,
            new Way.Post(null),
            null)
        .in(new Among(room, "", carrier == null ? "" : carrier));
  }

  /** Our bare name presses nothing: it is said, in no words. */
  private static TurnKey key(Activity activity, Account who, Input did) {
    boolean said = ActivityTypes.MESSAGE.equals(activity.getType()) && activity.getValue() == null;
    return said ? Keys.ofWords(activity) : Turns.key(activity, who, did);
  }

  private static Optional<Room> room(String conversation, Workspace workspace) {
    int thread = conversation.indexOf(THREAD);
    String id = thread < 0 ? conversation : conversation.substring(0, thread);
    String place = thread < 0 ? null : conversation;
    return id.isBlank() ? Optional.empty() : Optional.of(new Room(workspace, id, place));
  }

  private static Optional<Input> did(Activity activity) {
    return switch (activity.getType()) {
      case ActivityTypes.MESSAGE -> message(activity);
      case ActivityTypes.CONVERSATION_UPDATE -> members(activity);
      default -> Inputs.of(activity);
    };
  }

  private static Optional<Input> message(Activity activity) {
    Optional<Input> did = Inputs.of(activity);
    if (did.isPresent() && !(did.get() instanceof Input.Said)) return did;
    if (activity.getValue() != null || !Activities.mentionsUs(activity)) return Optional.empty();
    return did.or(() -> Optional.of(OUR_NAME));
  }

  private static Optional<Input> members(Activity activity) {
    if (isUs(activity.getMembersAdded(), activity.getRecipient()))
      return Optional.of(new Input.Arrived());
    if (isUs(activity.getMembersRemoved(), activity.getRecipient()))
      return Optional.of(new Input.Departed());
    return Optional.empty();
  }

  private static boolean isUs(@Nullable List<ChannelAccount> members, @Nullable ChannelAccount us) {
    if (members == null || us == null || us.getId() == null) return false;
    return members.stream().anyMatch(one -> one != null && us.getId().equals(one.getId()));
  }
}
