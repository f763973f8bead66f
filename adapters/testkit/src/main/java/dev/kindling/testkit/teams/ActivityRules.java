package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an activity from the bot must be for Teams to show it well. */
final class ActivityRules {
  /** 100 KB, counted in UTF-16. */
  static final int LARGEST = 100 * 1024 / 2;

  private static final String CARD = "application/vnd.microsoft.card.adaptive";

  private static final Set<String> KNOWN =
      Set.of("type", "from", "locale", "text", "textFormat", "summary", "attachments");

  private ActivityRules() {}

  /** What is wrong with it, in words; empty if nothing is. */
  static List<String> violations(JsonNode activity) {
    List<String> violations = new ArrayList<>();
    if (!activity.path("type").asText().equals("message")) violations.add("no message");
    boolean text = !activity.path("text").asText().isBlank();
    boolean cards = !activity.path("attachments").isEmpty();
    if (text && cards) violations.add("text beside cards: Teams shows both");
    if (!text && !cards) violations.add("nothing to show");
    if (activity.path("summary").asText().isBlank()) violations.add("no summary");
    for (Map.Entry<String, JsonNode> field : activity.properties())
      if (!KNOWN.contains(field.getKey())) violations.add("an activity's " + field.getKey());
    activity.path("attachments").forEach(one -> attachment(one, violations));
    return violations;
  }

  private static void attachment(JsonNode attachment, List<String> violations) {
    if (!attachment.path("contentType").asText().equals(CARD)) violations.add("no Adaptive Card");
    violations.addAll(CardRules.violations(attachment.path("content")));
  }
}
