package dev.kindling.web.page;

import dev.kindling.message.Block;
import dev.kindling.message.Field;
import dev.kindling.message.Inline;

/** Tells templates what kind of thing they have in hand. */
final class Drawing {
  private Drawing() {}

  static String kind(Object thing) {
    return switch (thing) {
      case Block block -> kind(block);
      case Field field -> kind(field);
      case Inline.Span span -> kind(span);
      default -> throw new IllegalArgumentException("No template draws a " + thing.getClass());
    };
  }

  private static String kind(Block block) {
    return switch (block) {
      case Block.Heading _ -> "heading";
      case Block.Paragraph _ -> "paragraph";
      case Block.Note _ -> "note";
      case Block.Picture _ -> "picture";
      case Block.Question _ -> "question";
      case Block.Buttons _ -> "buttons";
      case Block.Facts _ -> "facts";
      case Block.Progress _ -> "progress";
      case Block.Fillable _ -> "fillable";
    };
  }

  private static String kind(Field field) {
    return switch (field) {
      case Field.Words _ -> "words";
      case Field.One _ -> "one";
      case Field.Several _ -> "several";
    };
  }

  private static String kind(Inline.Span span) {
    return switch (span) {
      case Inline.Span.Plain _ -> "plain";
      case Inline.Span.Bold _ -> "bold";
      case Inline.Span.Italic _ -> "italic";
      case Inline.Span.Link _ -> "link";
    };
  }
}
