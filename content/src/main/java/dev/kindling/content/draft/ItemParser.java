package dev.kindling.content.draft;

import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one {@code :::item id kind flags} section: the prompt, then options {@code - [ ] text
 * {label: "…"}} ({@code - [x]} for the right one), each with its feedback in lines that start with
 * {@code >}.
 */
final class ItemParser {
  private static final Pattern OPTION = Pattern.compile("- \\[(?<mark>[ xX]?)](?<text>.*)");
  private static final Pattern FEEDBACK = Pattern.compile("\\s*>\\s?(?<text>.*)");
  private static final Pattern LABEL =
      Pattern.compile("\\s*\\{\\s*label:\\s*\"(?<label>[^\"]*)\"\\s*}\\s*");

  private final Section section;
  private final Problems problems;
  private final List<Text> prompt = new ArrayList<>();
  private final List<OpenOption> options = new ArrayList<>();

  private ItemParser(Section section, Problems problems) {
    this.section = section;
    this.problems = problems;
  }

  static ItemDraft item(Section section, Problems problems) {
    ItemParser parser = new ItemParser(section, problems);
    section.lines().forEach(parser::line);
    return parser.draft();
  }

  private void line(Text line) {
    Matcher option = OPTION.matcher(line.value());
    if (option.matches()) open(option, line.spot());
    else if (options.isEmpty()) prompt.add(line);
    else options.getLast().line(line);
  }

  private void open(Matcher option, Spot spot) {
    boolean right = option.group("mark").strip().equalsIgnoreCase("x");
    options.add(new OpenOption(letter(options.size()), right, spot));
    options.getLast().text(new Text(option.group("text"), spot));
  }

  private static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }

  private ItemDraft draft() {
    List<String> words = section.arguments();
    if (words.size() < 2) unnamed();
    String id = words.isEmpty() ? "" : words.get(0);
    String kind = words.size() < 2 ? "" : words.get(1);
    List<String> flags = words.size() < 3 ? List.of() : words.subList(2, words.size());
    Prose asked = new Prose(prompt, section.prose().spot());
    List<OptionDraft> drafts = options.stream().map(OpenOption::draft).toList();
    return new ItemDraft(new Text(id, section.spot()), kind, flags, asked, drafts);
  }

  private void unnamed() {
    String mend = "Write ':::item some-id.1 single'.";
    problems.structure(section.spot(), "The item has no id or no kind", mend);
  }

  /** An option while its lines are being read. */
  private static final class OpenOption {
    private final String letter;
    private final boolean right;
    private final Spot spot;
    private final List<Text> text = new ArrayList<>();
    private final List<Text> feedback = new ArrayList<>();
    private @Nullable Text label;

    OpenOption(String letter, boolean right, Spot spot) {
      this.letter = letter;
      this.right = right;
      this.spot = spot;
    }

    void line(Text line) {
      Matcher said = FEEDBACK.matcher(line.value());
      if (said.matches()) feedback.add(new Text(said.group("text"), line.spot()));
      else text(line);
    }

    void text(Text line) {
      Matcher labelled = LABEL.matcher(line.value());
      if (labelled.find()) label = new Text(labelled.group("label"), line.spot());
      text.add(new Text(labelled.replaceAll("").strip(), line.spot()));
    }

    OptionDraft draft() {
      Spot said = feedback.isEmpty() ? spot : feedback.getFirst().spot();
      return new OptionDraft(
          letter, new Prose(text, spot), label, right, new Prose(feedback, said));
    }
  }
}
