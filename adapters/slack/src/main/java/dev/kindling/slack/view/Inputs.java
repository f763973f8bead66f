package dev.kindling.slack.view;

import dev.kindling.conversation.Input;
import dev.kindling.message.Entry;
import dev.kindling.message.Field;
import dev.kindling.slack.blockkit.Blocks;
import dev.kindling.slack.blockkit.JsonText;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the fields of a form as Slack's inputs; a field's name travels as its block's id. */
final class Inputs {
  /** In front of a field's name, so that no other block has such an id. */
  static final String OURS = "f:";

  private Inputs() {}

  /**
   * The input of a field.
   *
   * @param index of the field in its form
   */
  static String of(Field field, int index) {
    String hint = hint(field);
    String id = JsonText.of(OURS + index);
    return "{\"type\":\"input\",\"block_id\":"
        + JsonText.of(OURS + field.name())
        + ",\"label\":"
        + ViewJson.plain(field.label(), ViewLimits.LABEL)
        + ",\"element\":"
        + element(field, id)
        + (hint.isBlank() ? "" : ",\"hint\":" + ViewJson.plain(hint, ViewLimits.HINT))
        + ",\"optional\":"
        + field.optional()
        + "}";
  }

  private static String hint(Field field) {
    return field instanceof Field.Words words ? words.hint() : "";
  }

  private static String element(Field field, String id) {
    return switch (field) {
      case Field.Words words -> words(words, id);
      case Field.One one -> Choices.one(one, id);
      case Field.Several several -> Choices.several(several, id);
    };
  }

  /** No more than the coach would read. */
  private static String words(Field.Words words, String id) {
    int most = Math.min(words.most(), Math.min(Input.Said.MOST, ViewLimits.INPUT));
    String value = ViewJson.cut(words.value(), most);
    return "{\"type\":\"plain_text_input\",\"action_id\":"
        + id
        + ",\"multiline\":"
        + words.lines()
        + ",\"max_length\":"
        + most
        + (value.isBlank() ? "}" : ",\"initial_value\":" + JsonText.of(value) + "}");
  }

  /** What is too long for an input, in full; to stand before it. */
  static List<String> inFull(Field field) {
    return switch (field) {
      case Field.Words _ -> List.of();
      case Field.One one -> inFull(one.entries());
      case Field.Several several -> inFull(several.entries());
    };
  }

  /** An entry may be longer than Slack shows in a list. */
  private static List<String> inFull(List<Entry> entries) {
    if (entries.stream().noneMatch(entry -> entry.words().length() > ViewLimits.ENTRY_WORDS))
      return List.of();
    return Blocks.words(
        entries.stream().map(entry -> "• " + entry.words()).collect(Collectors.joining("\n")));
  }
}
