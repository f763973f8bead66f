package dev.kindling.web.page;

import dev.kindling.message.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of a text that is drawn as one thing: a paragraph, or a list where every line began with a
 * dash. Screen readers then say how many points there are.
 *
 * @param lines the small Markdown of each line, as spans; a list's without its dashes
 */
public record Passage(boolean list, List<List<Inline.Span>> lines) {
  private static final String DASH = "- ";

  public Passage {
    lines = List.copyOf(lines);
  }

  /** The passages of a text, in order. */
  public static List<Passage> of(String text) {
    List<Passage> passages = new ArrayList<>();
    for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) split(paragraph, passages);
    return List.copyOf(passages);
  }

  private static void split(String paragraph, List<Passage> into) {
    List<String> run = new ArrayList<>();
    for (String line : paragraph.split("\\n", -1)) {
      if (!run.isEmpty() && isPoint(line) != isPoint(run.getLast())) flush(run, into);
      run.add(line);
    }
    flush(run, into);
  }

  private static void flush(List<String> run, List<Passage> into) {
    boolean list = isPoint(run.getFirst());
    into.add(new Passage(list, run.stream().map(line -> spans(line, list)).toList()));
    run.clear();
  }

  private static List<Inline.Span> spans(String line, boolean list) {
    return Inline.spans(list ? line.substring(DASH.length()) : line);
  }

  private static boolean isPoint(String line) {
    return line.startsWith(DASH);
  }
}
