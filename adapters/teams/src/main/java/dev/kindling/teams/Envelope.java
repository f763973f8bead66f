package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Serialization;
import com.microsoft.bot.schema.TextFormatTypes;
import dev.kindling.message.Message;
import dev.kindling.message.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a message into an activity. Cards go without a text beside them, because Teams would show
 * both; the summary is what notifications show and screen readers hear, so it says everything,
 * beginning with the message's own. A long message gives up its doubles first, never its words.
 */
final class Envelope {
  private static final String CARD = "application/vnd.microsoft.card.adaptive";

  /** The SDK's form also holds the time of this machine and properties of its own. */
  private static final List<String> SENT =
      List.of("type", "from", "locale", "text", "textFormat", "summary", "attachments");

  /** 80 KB in the UTF-16 that Teams counts in. */
  private static final int LONGEST = 40_000;

  private Envelope() {}

  /** How much is said twice. */
  private enum Doubles {
    ALL,
    NO_SUMMARY,
    NONE
  }

  /** The activity as JSON; empty for a message that is longer than Teams takes. */
  static Optional<String> of(Message message, boolean textOnly, Address to) {
    List<ObjectNode> cards = textOnly ? List.of() : Cards.of(message);
    Stream<Activity> forms =
        cards.isEmpty()
            ? Stream.of(text(message))
            : Stream.of(Doubles.values()).map(doubles -> cards(message, cards, doubles));
    return forms
        .map(activity -> json(activity, message, to))
        .filter(json -> json.length() <= LONGEST)
        .findFirst();
  }

  private static Activity text(Message message) {
    String words = PlainText.of(message);
    Activity activity = Activity.createMessageActivity();
    activity.setText(words.isBlank() ? message.summary() : words);
    activity.setTextFormat(TextFormatTypes.PLAIN);
    activity.setSummary(message.summary());
    return activity;
  }

  private static Activity cards(Message message, List<ObjectNode> cards, Doubles doubles) {
    Activity activity = Activity.createMessageActivity();
    activity.setSummary(doubles == Doubles.ALL ? everything(message) : message.summary());
    List<Attachment> attachments = new ArrayList<>();
    for (ObjectNode card : cards)
      attachments.add(attachment(doubles == Doubles.NONE ? briefly(card, message) : card));
    activity.setAttachments(attachments);
    return activity;
  }

  private static String everything(Message message) {
    String words = PlainText.of(message);
    return words.startsWith(message.summary()) ? words : message.summary() + "\n\n" + words;
  }

  private static ObjectNode briefly(ObjectNode card, Message message) {
    return card.deepCopy().put("fallbackText", message.summary());
  }

  private static Attachment attachment(ObjectNode card) {
    Attachment attachment = new Attachment();
    attachment.setContentType(CARD);
    attachment.setContent(card);
    return attachment;
  }

  private static String json(Activity activity, Message message, Address to) {
    activity.setLocale(message.lang());
    if (!to.bot().isEmpty()) activity.setFrom(new ChannelAccount(to.bot()));
    ObjectNode json = Serialization.objectToTree(activity).deepCopy();
    return json.retain(SENT).toString();
  }
}
