package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.List;

/**
 * What is asked at once: a whole item, or one step of a scenario.
 *
 * @param name by which options lead to it; empty for the first
 */
public record StepDraft(Text name, Prose prompt, List<OptionDraft> options) {
  public StepDraft {
    options = List.copyOf(options);
  }

  public Spot spot() {
    return name.spot();
  }

  public List<OptionDraft> right() {
    return options.stream().filter(OptionDraft::right).toList();
  }
}
