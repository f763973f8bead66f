package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked at once, while its lines are being read: the prompt, then options. */
final class OpenStep {
  private static final Pattern OPTION =
      Pattern.compile("- \\[(?<mark>[^\\]\\s]{0,2}| )](?<text>.*)");

  private final Text name;
  private final Spot first;
  private final List<Text> prompt = new ArrayList<>();
  private final List<OpenOption> options = new ArrayList<>();

  /**
   * Nothing read yet.
   *
   * @param first where its prompt is to begin
   */
  OpenStep(Text name, Spot first) {
    this.name = name;
    this.first = first;
  }

  void line(Text line) {
    Matcher option = OPTION.matcher(line.value());
    if (option.matches()) open(option, line.spot());
    else if (options.isEmpty()) prompt.add(line);
    else options.getLast().line(line);
  }

  private void open(Matcher option, Spot spot) {
    String letter = String.valueOf((char) ('A' + options.size()));
    String mark = option.group("mark").strip();
    options.add(new OpenOption(letter, mark, spot).first(option.group("text")));
  }

  StepDraft draft() {
    List<OptionDraft> drafts = options.stream().map(OpenOption::draft).toList();
    return new StepDraft(name, new Prose(prompt, first), drafts);
  }
}
