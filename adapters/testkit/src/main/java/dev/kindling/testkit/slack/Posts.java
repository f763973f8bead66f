package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.testkit.slack.Histories.Line;
import java.util.Optional;

/** Messages: checked, limited, and kept where they can be looked up. */
final class Posts {
  private final Ledger ledger;
  private final Histories histories;
  private final TimeStamps stamps;
  private final Limits limits;
  private final Rules rules;
  final Channels channels = new Channels();

  Posts(Ledger ledger, Histories histories, TimeStamps stamps, Limits limits, Rules rules) {
    this.ledger = ledger;
    this.histories = histories;
    this.stamps = stamps;
    this.limits = limits;
    this.rules = rules;
  }

  Said post(Wanted wanted) {
    Optional<String> chat = Conversations.chat(wanted.argument("channel"));
    if (chat.isEmpty()) return Said.error("channel_not_found");
    return limits
        .post(chat.get())
        .or(() -> rules.refusal(wanted.argument("channel")))
        .or(() -> channels.refusal(chat.get()))
        .or(() -> thread(wanted))
        .or(() -> problem(wanted))
        .orElseGet(() -> taken(wanted, chat.get()));
  }

  Said update(Wanted wanted) {
    Optional<Said> problem = problem(wanted).or(() -> channels.refusal(wanted.argument("channel")));
    if (problem.isPresent()) return problem.get();
    SlackPost newer = post(wanted, wanted.argument("channel"), wanted.argument("ts"));
    if (!ledger.replaced(newer)) return Said.error("message_not_found");
    histories.replace(newer.channel(), newer.ts(), wanted.node("metadata"));
    return done(newer);
  }

  /** A message by a response URL, seen by one person; it is in no history. */
  void whispered(String text, JsonNode blocks) {
    ledger.posted(new SlackPost("", stamps.next(), text, blocks, "", true));
  }

  /** Puts a newer form in the place of the message with its time stamp; false if it isn't there. */
  boolean replaced(SlackPost newer) {
    histories.replace(newer.channel(), newer.ts(), Wanted.JSON.missingNode());
    return ledger.replaced(newer);
  }

  /** Somebody typed in their chat. */
  void typed(String chat, String text) {
    histories.add(chat, new Line(stamps.next(), false, text, Wanted.JSON.missingNode()));
  }

  private Said taken(Wanted wanted, String chat) {
    SlackPost post = post(wanted, chat, stamps.next());
    histories.add(chat, new Line(post.ts(), true, "", wanted.node("metadata")));
    channels.threaded(post.ts(), wanted.argument("thread_ts"));
    ledger.posted(post);
    return done(post);
  }

  /** Slack takes a reply to what isn't there for a message of its own; nobody wants that. */
  private Optional<Said> thread(Wanted wanted) {
    String parent = wanted.argument("thread_ts");
    boolean there =
        parent.isEmpty() || ledger.posts().stream().anyMatch(post -> post.ts().equals(parent));
    return there ? Optional.empty() : Optional.of(Said.error("thread_not_found"));
  }

  private static Said done(SlackPost post) {
    return Said.ok(
        Wanted.JSON.createObjectNode().put("channel", post.channel()).put("ts", post.ts()));
  }

  private static Optional<Said> problem(Wanted wanted) {
    return MessageRules.problem(wanted.argument("text"), wanted.blocks())
        .or(() -> hasGoodMetadata(wanted) ? Optional.empty() : bad())
        .map(Said::error);
  }

  private static Optional<String> bad() {
    return Optional.of("invalid_metadata_format");
  }

  private static SlackPost post(Wanted wanted, String channel, String ts) {
    String key = wanted.node("metadata").path("event_payload").path("key").asText();
    return new SlackPost(channel, ts, wanted.argument("text"), wanted.blocks(), key, false);
  }

  private static boolean hasGoodMetadata(Wanted wanted) {
    if (wanted.argument("metadata").isEmpty()) return true;
    JsonNode metadata = wanted.node("metadata");
    return metadata.path("event_type").isTextual() && metadata.path("event_payload").isObject();
  }
}
