package dev.kindling.slack.view;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.kindling.conversation.Seeking;
import dev.kindling.slack.blockkit.JsonText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a view carries with it until it comes back: the least that it takes to answer.
 *
 * @param chat our chat with the person; empty if it isn't known
 * @param lang the language of the view, a BCP 47 tag; empty if it isn't known
 * @param hook the response URL of the button that opened it, so that its message can lose its
 *     buttons; empty if there is none. It is as good as its form: who calls it looks at it first
 * @param home what their own page showed when this was opened from it; null if it wasn't
 */
public record Memo(String chat, String lang, String hook, @Nullable Seeking home) {
  private static final Pattern CHAT = Pattern.compile("D[A-Za-z0-9_-]{1,63}");
  private static final Pattern LANG = Pattern.compile("[A-Za-z0-9-]{2,35}");

  /** Of a view that carried nothing. */
  public static Memo none() {
    return new Memo("", "", "", null);
  }

  /** On somebody's own page. */
  static Memo of(String lang, Seeking home) {
    return new Memo("", lang, "", home);
  }

  /** Reads what {@link #json} wrote; whatever isn't ours in it is left out. */
  public static Memo read(@Nullable String json) {
    try {
      return json != null && JsonParser.parseString(json) instanceof JsonObject object
          ? read(object)
          : none();
    } catch (JsonParseException _) {
      return none();
    }
  }

  private static Memo read(JsonObject object) {
    return new Memo(
        checked(CHAT, text(object, "chat")),
        checked(LANG, text(object, "lang")),
        text(object, "hook"),
        object.has("page") ? new Seeking(text(object, "words"), page(object)) : null);
  }

  /** The same in another language. */
  Memo in(String newer) {
    return new Memo(chat, newer, hook, home);
  }

  /** As JSON, far below the 3,000 characters that a view may carry. */
  String json() {
    String base = "{\"chat\":" + JsonText.of(chat) + ",\"lang\":" + JsonText.of(lang);
    if (!hook.isEmpty()) base += ",\"hook\":" + JsonText.of(hook);
    if (home == null) return base + "}";
    return base + ",\"words\":" + JsonText.of(home.words()) + ",\"page\":" + home.page() + "}";
  }

  private static int page(JsonObject object) {
    return page(text(object, "page"));
  }

  /** A page's number as text; the first page for what is none. */
  public static int page(String digits) {
    return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value ? value.getAsString() : "";
  }

  private static String checked(Pattern form, String text) {
    return form.matcher(text).matches() ? text : "";
  }
}
