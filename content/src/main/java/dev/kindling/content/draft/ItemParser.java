package dev.kindling.content.draft;

import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one {@code :::item id kind flags} section: the prompt, then options {@code - [ ] text
 * {label: "…"}}, each with its feedback in lines that start with {@code >}.
 *
 * <ul>
 *   <li>single and multiple: {@code - [x]} for a right one
 *   <li>order: {@code - [2]} for the step that comes second; they stand in the order they are asked
 *   <li>truth: {@code - [x] (true) Because …}
 *   <li>scenario: {@code {label: "…", next: later}} for where an option leads, and a line {@code ==
 *       later} where that step begins
 *   <li>text: see {@link OwnWordsParser}
 * </ul>
 */
final class ItemParser {
  private static final Pattern STEP = Pattern.compile("==\\s*(?<name>\\S*)\\s*");

  private final Section section;
  private final Problems problems;
  private final List<OpenStep> steps = new ArrayList<>();
  private final OwnWordsParser ownWords;

  private ItemParser(Section section, Problems problems) {
    this.section = section;
    this.problems = problems;
    steps.add(new OpenStep(new Text("", section.spot()), section.prose().spot()));
    ownWords = new OwnWordsParser(steps.getFirst());
  }

  static ItemDraft item(Section section, Problems problems) {
    ItemParser parser = new ItemParser(section, problems);
    section.lines().forEach(parser::line);
    return parser.draft();
  }

  private void line(Text line) {
    Matcher step = STEP.matcher(line.value());
    if (kind().equals(Kind.TEXT.word())) ownWords.line(line);
    else if (step.matches()) begin(step.group("name"), line.spot());
    else steps.getLast().line(line);
  }

  private void begin(String name, Spot spot) {
    steps.add(new OpenStep(new Text(name, spot), spot));
  }

  private String kind() {
    return section.arguments().size() < 2 ? "" : section.arguments().get(1);
  }

  private ItemDraft draft() {
    List<String> words = section.arguments();
    if (words.size() < 2) unnamed();
    String id = words.isEmpty() ? "" : words.getFirst();
    List<String> flags = words.size() < 3 ? List.of() : words.subList(2, words.size());
    List<StepDraft> asked = steps.stream().map(OpenStep::draft).toList();
    return new ItemDraft(new Text(id, section.spot()), kind(), flags, asked, ownWords.examples());
  }

  private void unnamed() {
    String mend = "Write ':::item some-id.1 single'.";
    problems.structure(section.spot(), "The item has no id or no kind", mend);
  }
}
