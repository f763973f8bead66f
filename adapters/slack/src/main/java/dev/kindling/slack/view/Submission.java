package dev.kindling.slack.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.kindling.message.ButtonId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A window that somebody sent. Slack repeats the whole window with it, so what was filled in is
 * held to what was asked for, though nothing of it was kept.
 *
 * @param form the form's id
 * @param values by the fields' names
 * @param mistakes by the fields' names, in their order; empty if all is well
 */
public record Submission(
    ButtonId form, Map<String, String> values, Map<String, Mistake> mistakes, Memo memo) {
  private static final int FIELDS = 100;

  public Submission {
    values = Map.copyOf(values);
    mistakes = Collections.unmodifiableMap(new LinkedHashMap<>(mistakes));
  }

  /**
   * Reads a view; empty if it isn't one of our forms.
   *
   * @throws RuntimeException of any kind if Slack would not send it
   */
  public static Optional<Submission> of(JsonObject view) {
    String id = view.get("callback_id") instanceof JsonPrimitive name ? name.getAsString() : "";
    return ButtonId.isWellFormed(id) ? Optional.of(read(new ButtonId(id), view)) : Optional.empty();
  }

  private static Submission read(ButtonId form, JsonObject view) {
    JsonArray blocks = view.getAsJsonArray("blocks");
    if (blocks.size() > FIELDS) throw new IllegalArgumentException("No window has so many blocks");
    JsonObject state = view.getAsJsonObject("state").getAsJsonObject("values");
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Mistake> mistakes = new LinkedHashMap<>();
    for (JsonElement block : blocks)
      Filled.of(block.getAsJsonObject(), state)
          .ifPresent(filled -> {
            values.put(filled.name(), filled.value());
            filled.mistake().ifPresent(mistake -> mistakes.put(filled.name(), mistake));
          });
    return new Submission(form, values, mistakes, memo(view));
  }

  private static Memo memo(JsonObject view) {
    return view.get("private_metadata") instanceof JsonPrimitive memo
        ? Memo.read(memo.getAsString())
        : Memo.none();
  }

  /** Redacted: what people write goes into no log. */
  @Override
  public String toString() {
    return "Submission[" + form + "]";
  }
}
