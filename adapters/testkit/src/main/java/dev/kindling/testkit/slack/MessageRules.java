package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Slack's rules for a whole message; the answers are Slack's own error codes. */
public final class MessageRules {
  private static final int TEXT = 40_000;

  /** Everything that begins like markup must be a link: mentions are never meant. */
  private static final Pattern FORGED = Pattern.compile("<(?!https?://)");

  private MessageRules() {}

  /** The error's code and what is wrong; empty for a message that Slack takes. */
  public static Optional<String> problem(String text, JsonNode blocks) {
    if (text.isBlank()) return Optional.of("no_text");
    if (text.length() > TEXT) return Optional.of("msg_too_long");
    if (BlockRules.tooLong(blocks)) return Optional.of("msg_blocks_too_long");
    var problems = BlockRules.problems(blocks);
    if (!problems.isEmpty()) return Optional.of("invalid_blocks " + problems);
    return forged(text, blocks);
  }

  /** Not a rule of Slack's but of ours: nobody is called by what somebody wrote. */
  private static Optional<String> forged(String text, JsonNode blocks) {
    boolean mention =
        FORGED.matcher(text).find()
            || blocks.findParents("verbatim").stream()
                .anyMatch(object -> FORGED.matcher(object.path("text").asText()).find());
    return mention ? Optional.of("forged_mention") : Optional.empty();
  }
}
