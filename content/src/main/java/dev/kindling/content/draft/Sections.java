package dev.kindling.content.draft;

import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts a lesson's file: the front matter between two lines of {@code ---}, the sections between
 * {@code :::} and, all that is left, the body.
 */
final class Sections {
  private static final String FENCE = ":::";
  private static final String RULE = "---";

  private final String file;
  private final Problems problems;
  private final StringBuilder front = new StringBuilder();
  private final List<Text> body = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  private Sections(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static Sections of(String file, String text, Problems problems) {
    Sections parted = new Sections(file, problems);
    List<String> lines = text.lines().toList();
    parted.rest(lines, parted.frontMatter(lines));
    return parted;
  }

  String front() {
    return front.toString();
  }

  Prose body() {
    List<Text> written = body.stream().dropWhile(Text::isBlank).toList();
    return new Prose(written, written.isEmpty() ? Spot.top(file) : written.getFirst().spot());
  }

  List<Section> named(String name) {
    return sections.stream().filter(section -> section.name().equals(name)).toList();
  }

  List<Section> all() {
    return List.copyOf(sections);
  }

  /** The index of the first line after the front matter. */
  private int frontMatter(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().strip().equals(RULE)) {
      noFrontMatter("The lesson doesn't start with '---'");
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(RULE)) return i + 1;
      front.append(lines.get(i)).append('\n');
    }
    noFrontMatter("The second '---' is missing");
    return lines.size();
  }

  private void noFrontMatter(String what) {
    String mend = "Put its fields (id, title …) at the top between two lines of '---'.";
    problems.structure(Spot.top(file), what, mend);
  }

  private void rest(List<String> lines, int from) {
    Open open = null;
    for (int i = from; i < lines.size(); i++)
      open = line(open, new Text(lines.get(i), new Spot(file, i + 1)));
    if (open != null) unclosed(open);
  }

  private @Nullable Open line(@Nullable Open open, Text line) {
    String bare = line.value().strip();
    if (!bare.startsWith(FENCE)) return add(open, line);
    if (open != null && bare.equals(FENCE)) return close(open);
    if (open != null) unclosed(open);
    return opened(bare, line.spot());
  }

  private @Nullable Open add(@Nullable Open open, Text line) {
    (open == null ? body : open.lines).add(line);
    return open;
  }

  private @Nullable Open opened(String bare, Spot spot) {
    if (!bare.equals(FENCE)) return new Open(bare.substring(FENCE.length()).strip(), spot);
    problems.structure(spot, "This ':::' closes nothing", "Delete it, or name what it opens.");
    return null;
  }

  private @Nullable Open close(Open open) {
    List<String> words = Arrays.asList(open.head.split("\\s+"));
    List<String> arguments = words.subList(1, words.size());
    sections.add(new Section(words.getFirst(), arguments, open.lines, open.spot));
    return null;
  }

  private void unclosed(Open open) {
    problems.structure(
        open.spot, "':::" + open.head + "' isn't closed", "Add a line ':::' after its last line.");
    close(open);
  }

  /** A section that hasn't met its end yet. */
  private static final class Open {
    final String head;
    final Spot spot;
    final List<Text> lines = new ArrayList<>();

    Open(String head, Spot spot) {
      this.head = head;
      this.spot = spot;
    }
  }
}
