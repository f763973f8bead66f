package dev.kindling.slack.blockkit;

import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Fact;
import dev.kindling.message.Inline;
import dev.kindling.message.Inline.Span;
import dev.kindling.message.Option;
import dev.kindling.message.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Draws the blocks of one Slack message; it numbers the buttons, as Slack wants them unique. */
final class Drawing {
  private int buttons;

  List<Part> draw(Block block) {
    return switch (block) {
      case Block.Heading heading -> Parts.heading(heading.text());
      case Block.Paragraph paragraph -> Parts.sections(Inline.spans(paragraph.text()));
      case Block.Note note -> Parts.contexts(Inline.spans(note.text()));
      case Block.Picture picture -> Parts.picture(picture.url(), picture.alt());
      case Block.Question question -> question(question);
      case Block.Buttons some -> buttons(some);
      case Block.Facts facts -> Parts.sections(facts(facts.facts()));
      case Block.Progress progress -> Parts.sections(List.of(new Span.Plain(progress.label())));
      case Block.Fillable fillable ->
          Parts.sections(List.of(new Span.Plain(PlainText.of(fillable))));
    };
  }

  private List<Part> question(Block.Question question) {
    List<Part> parts = new ArrayList<>(Parts.sections(Inline.spans(question.prompt())));
    if (question.listsOptions()) parts.addAll(Parts.sections(options(question.options())));
    if (question.isOpen()) parts.addAll(Parts.actions(letters(question.options())));
    parts.addAll(Parts.contexts(Inline.spans(question.hint())));
    return parts;
  }

  private static List<Span> options(List<Option> options) {
    List<Span> spans = new ArrayList<>();
    for (Option option : options) {
      spans.add(new Span.Bold(option.letter() + "."));
      spans.add(new Span.Plain(" "));
      spans.addAll(Inline.spans(option.text()));
      spans.add(new Span.Plain("\n"));
    }
    return spans;
  }

  private List<String> letters(List<Option> options) {
    List<String> elements = new ArrayList<>();
    for (Option option : options)
      elements.add(
          button((option.letter() + " " + option.label()).strip(), option.button(), false));
    return elements;
  }

  private List<Part> buttons(Block.Buttons some) {
    List<String> elements = new ArrayList<>();
    for (Button button : some.buttons()) elements.add(button(button));
    List<Part> parts = new ArrayList<>(Parts.actions(elements));
    parts.addAll(Parts.contexts(Inline.spans(some.hint())));
    return parts;
  }

  private String button(Button button) {
    return button(button.label(), button.id(), button.main());
  }

  private String button(String label, ButtonId id, boolean main) {
    String words = label.substring(0, Math.min(label.length(), Limits.BUTTON_TEXT));
    return BlockJson.button(words, ActionIds.of(buttons++), id.value(), main);
  }

  private static List<Span> facts(List<Fact> facts) {
    List<Span> spans = new ArrayList<>();
    for (Fact fact : facts) {
      spans.add(new Span.Bold(fact.name() + ":"));
      spans.add(new Span.Plain(" " + fact.value() + "\n"));
    }
    return spans;
  }
}
