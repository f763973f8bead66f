package dev.kindling.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields of a form that was sent. A missing one is empty. */
public final class Fields {
  private final Map<String, List<String>> values;

  private Fields(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Reads the form; throws a {@link PageProblem} for one that is garbled. */
  public static Fields of(Context ctx) {
    try {
      return new Fields(ctx.formParamMap());
    } catch (IllegalArgumentException _) {
      throw new PageProblem(400, "The form arrived garbled. Go back and send it again.");
    }
  }

  /** The first value of a field, empty if there is none. */
  public String text(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.getFirst();
  }

  /**
   * The fields whose names begin so, by the rest of their names; of a field that is there several
   * times all values, with commas between.
   */
  public Map<String, String> beginning(String prefix) {
    Map<String, String> found = new TreeMap<>();
    values.forEach((name, all) -> {
      if (name.startsWith(prefix))
        found.put(name.substring(prefix.length()), withLineFeeds(String.join(",", all)));
    });
    return found;
  }

  /** A text of several lines, with line feeds only: browsers send carriage returns too. */
  public String lines(String name) {
    return withLineFeeds(text(name));
  }

  private static String withLineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
