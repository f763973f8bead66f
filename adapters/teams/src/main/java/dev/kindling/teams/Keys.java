package dev.kindling.teams;

import com.microsoft.bot.schema.Activity;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.TurnKey;
import dev.kindling.message.ButtonId;
import dev.kindling.platform.AccountId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the key by which a turn is known when Teams delivers it again. Hashed: conversation ids
 * have no known bound.
 */
final class Keys {
  private static final Pattern PRECISE = Pattern.compile("\\.(?=\\d*[1-9])\\d{3}");

  private Keys() {}

  /** Conversation and activity. */
  static TurnKey of(Activity activity) {
    return hashed("activity", activity.getConversation().getId(), activity.getId());
  }

  /**
   * Who pressed what on which message: the same press may come again under a new activity id. Where
   * the message isn't named (the emulator), the activity must do.
   */
  static TurnKey ofPress(AccountId who, @Nullable String message, ButtonId what, Activity as) {
    return message == null ? of(as) : hashed("press", who.key(), message, what.value());
  }

  /**
   * Who sent which form of which message, filled in how: a form that was sent empty may be sent
   * again.
   */
  static TurnKey ofForm(
      AccountId who, @Nullable String message, Input.Submitted form, Activity as) {
    if (message == null) return of(as);
    return hashed("form", who.key(), message, form.form().value(), form.values().toString());
  }

  /**
   * The same words sent in the same millisecond: they may come again under a new activity id, which
   * is when Teams' chat took them. A time in whole seconds could stand for several; then, and
   * without any, the activity must do.
   */
  static TurnKey ofWords(Activity activity) {
    String at = Activities.sentAt(activity);
    if (!PRECISE.matcher(at).find()) return of(activity);
    String who = activity.getFrom().getId();
    return hashed("words", activity.getConversation().getId(), who, at, activity.getText());
  }

  private static TurnKey hashed(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return new TurnKey("teams:" + HexFormat.of().formatHex(digest.digest(), 0, 20));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
