package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Slack's rules for windows and people's own pages, as strict as Slack. */
public final class ViewRules {
  private static final int BYTES = 250_000;
  private static final Set<String> MODAL =
      Set.of(
          "type",
          "title",
          "submit",
          "close",
          "blocks",
          "private_metadata",
          "callback_id",
          "external_id",
          "clear_on_close",
          "notify_on_close",
          "submit_disabled");
  private static final Set<String> HOME =
      Set.of("type", "blocks", "private_metadata", "callback_id", "external_id");

  private ViewRules() {}

  /** True if it is more than Slack takes. */
  public static boolean tooLarge(JsonNode view) {
    return view.toString().getBytes(StandardCharsets.UTF_8).length > BYTES;
  }

  /** What is wrong, in words; empty for a view that Slack takes. */
  public static List<String> problems(JsonNode view) {
    List<String> problems = new ArrayList<>(BlockRules.ofView(view.path("blocks")));
    boolean home = view.path("type").asText().equals("home");
    if (!home) modal(view, problems);
    Set<String> known = home ? HOME : MODAL;
    view.fieldNames()
        .forEachRemaining(name -> {
          if (!known.contains(name)) problems.add("no field " + name);
        });
    most(view.path("private_metadata"), 3_000, "private_metadata", problems);
    most(view.path("callback_id"), 255, "callback_id", problems);
    return problems;
  }

  private static void modal(JsonNode view, List<String> problems) {
    if (!view.path("type").asText().equals("modal")) problems.add("no such type of view");
    word(view, "title", problems);
    if (view.has("close")) word(view, "close", problems);
    boolean asks = view.path("blocks").findValuesAsText("type").contains("input");
    if (asks || view.has("submit")) word(view, "submit", problems);
  }

  private static void word(JsonNode view, String name, List<String> problems) {
    JsonNode word = view.path(name);
    if (!word.path("type").asText().equals("plain_text"))
      problems.add(name + " must be plain_text");
    String text = word.path("text").asText();
    if (text.isBlank() || text.length() > 24) problems.add(name + " must have 1 to 24 characters");
  }

  private static void most(JsonNode text, int most, String name, List<String> problems) {
    boolean fits = text.isMissingNode() || (text.isTextual() && text.asText().length() <= most);
    if (!fits) problems.add(name + " must be a text of at most " + most + " characters");
  }
}
