package dev.kindling.message;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plain-text twin of a message: it carries everything, with options lettered, so that typing a
 * letter answers. Screen readers in Slack read it, phones without cards show it, and it is what
 * "text only" sends.
 */
public final class PlainText {
  private PlainText() {}

  /** All blocks as text, a blank line between them. */
  public static String of(Message message) {
    return message.blocks().stream().map(PlainText::of).collect(Collectors.joining("\n\n"));
  }

  /** One block as text. */
  public static String of(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text();
      case Block.Paragraph paragraph -> Inline.plain(paragraph.text());
      case Block.Note note -> Inline.plain(note.text());
      case Block.Picture picture -> "[" + picture.alt() + "]";
      case Block.Question question -> question(question);
      case Block.Buttons buttons -> Inline.plain(buttons.hint());
      case Block.Facts facts -> facts(facts.facts());
      case Block.Progress progress -> progress.label();
      case Block.Fillable fillable -> form(fillable);
    };
  }

  private static String question(Block.Question question) {
    String options =
        question.options().stream()
            .map(option -> option.letter() + ". " + Inline.plain(option.text()))
            .collect(Collectors.joining("\n"));
    String rest = question.hint().isEmpty() ? "" : "\n" + Inline.plain(question.hint());
    return Inline.plain(question.prompt()) + "\n" + options + rest;
  }

  /** A form can't be filled in as text: what it is about, and how to say it. */
  private static String form(Block.Fillable fillable) {
    return Stream.concat(
            Stream.concat(
                Stream.of(fillable.form().title()),
                fillable.form().lead().stream().map(PlainText::of)),
            Stream.of(Inline.plain(fillable.hint())))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private static String facts(List<Fact> facts) {
    return facts.stream()
        .map(fact -> fact.name() + ": " + fact.value())
        .collect(Collectors.joining("\n"));
  }
}
