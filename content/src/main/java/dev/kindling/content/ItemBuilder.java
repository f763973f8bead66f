package dev.kindling.content;

import dev.kindling.content.draft.ExampleDraft;
import dev.kindling.content.draft.ItemDraft;
import dev.kindling.content.draft.OptionDraft;
import dev.kindling.content.draft.StepDraft;
import dev.kindling.content.source.Text;
import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Item.Worth;
import dev.kindling.curriculum.ItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes an item of a draft whose structure is right. */
final class ItemBuilder {
  private final ItemDraft draft;
  private final ItemId id;
  private final String prompt;

  private ItemBuilder(ItemDraft draft) {
    this.draft = draft;
    this.id = new ItemId(draft.id().value());
    this.prompt = draft.prompt().flowed();
  }

  static Item item(ItemDraft draft) {
    ItemBuilder builder = new ItemBuilder(draft);
    return switch (draft.known().orElseThrow()) {
      case SINGLE -> builder.single();
      case MULTIPLE -> new Item.Multiple(builder.id, builder.prompt, builder.choices());
      case ORDER -> builder.order();
      case TRUTH -> builder.truth();
      case SCENARIO -> builder.scenario();
      case TEXT -> builder.text();
    };
  }

  private List<Choice> choices() {
    return choices(draft.options());
  }

  private static List<Choice> choices(List<OptionDraft> options) {
    return options.stream().map(ItemBuilder::choice).toList();
  }

  private static Choice choice(OptionDraft draft) {
    String label = draft.label() == null ? "" : draft.label().value();
    return new Choice(draft.text().flowed(), label, draft.right(), draft.feedback().flowed());
  }

  private Item single() {
    boolean early = draft.flags().contains(ItemDraft.SAY_EARLY);
    return new Item.Single(id, prompt, choices(), early);
  }

  private Item order() {
    List<OptionDraft> options = draft.options();
    List<Integer> order =
        IntStream.range(0, options.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> Integer.parseInt(options.get(i).mark())))
            .toList();
    return new Item.Ordering(id, prompt, choices(), order);
  }

  private Item truth() {
    List<Boolean> said =
        draft.options().stream().map(option -> Boolean.TRUE.equals(option.says())).toList();
    return new Item.Verdict(id, prompt, choices(), said);
  }

  private Item scenario() {
    List<String> names = draft.steps().stream().map(step -> step.name().value()).toList();
    return new Item.Scenario(id, draft.steps().stream().map(step -> step(step, names)).toList());
  }

  private static Item.Step step(StepDraft step, List<String> names) {
    List<Integer> next =
        step.options().stream().map(option -> index(option.next(), names)).toList();
    return new Item.Step(step.prompt().flowed(), choices(step.options()), next);
  }

  private static int index(@Nullable Text next, List<String> names) {
    return next == null ? Item.Step.END : names.indexOf(next.value());
  }

  private Item text() {
    String model = draft.examples(ExampleDraft.MODEL).getFirst().text().flowed();
    List<Item.Example> graded = new ArrayList<>();
    draft.examples(ExampleDraft.RIGHT).forEach(one -> graded.add(example(one, Worth.RIGHT)));
    draft.examples(ExampleDraft.PARTLY).forEach(one -> graded.add(example(one, Worth.PARTLY)));
    draft.examples(ExampleDraft.OTHER).forEach(one -> graded.add(example(one, Worth.COMPARE)));
    return new Item.FreeText(id, prompt, model, graded);
  }

  private static Item.Example example(ExampleDraft draft, Worth worth) {
    return new Item.Example(draft.text().flowed(), worth);
  }
}
