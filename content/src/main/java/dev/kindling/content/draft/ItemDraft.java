package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question of a lesson.
 *
 * @param kind how it is answered, as written: see {@link Kind}
 * @param flags what else stands behind the kind: {@code say-so-early}
 * @param steps what is asked, one after the other; at least one, and no more but in a scenario
 * @param examples the model answer and graded ones, where the answer is in one's own words
 */
public record ItemDraft(
    Text id, String kind, List<String> flags, List<StepDraft> steps, List<ExampleDraft> examples) {
  public static final String SAY_EARLY = "say-so-early";

  public ItemDraft {
    flags = List.copyOf(flags);
    steps = List.copyOf(steps);
    examples = List.copyOf(examples);
  }

  public Spot spot() {
    return id.spot();
  }

  /** Its kind; empty if nothing knows the word. */
  public Optional<Kind> known() {
    return Kind.of(kind);
  }

  /** What is asked first. */
  public Prose prompt() {
    return steps.getFirst().prompt();
  }

  /** The options of the first step. */
  public List<OptionDraft> options() {
    return steps.getFirst().options();
  }

  /** The examples that stand after that word. */
  public List<ExampleDraft> examples(String word) {
    return examples.stream().filter(example -> example.word().equals(word)).toList();
  }

  /** Everything a learner may read in it; answers of others aren't shown to anybody. */
  public List<Prose> prose() {
    List<Prose> all = new ArrayList<>();
    for (StepDraft step : steps) {
      all.add(step.prompt());
      step.options().forEach(option -> all.addAll(List.of(option.text(), option.feedback())));
    }
    examples(ExampleDraft.MODEL).forEach(model -> all.add(model.text()));
    return all;
  }
}
