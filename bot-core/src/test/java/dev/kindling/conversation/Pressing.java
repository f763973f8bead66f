package dev.kindling.conversation;

import dev.kindling.learner.Answered;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.Block;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.message.PlainText;
import java.util.List;

/** Presses buttons as they are drawn, and looks at what came of it. */
final class Pressing {
  private Pressing() {}

  static void press(Life life, int option) {
    press(life, Integer.toString(option));
  }

  /** Presses that button of the newest drawing of the open question. */
  static void press(Life life, String what) {
    Awaiting open = life.learner.dialogue().awaiting();
    Message drawing = life.open();
    ButtonId button =
        buttons(drawing).stream()
            .filter(id -> QuestionButton.of(id).orElseThrow().what().equals(what))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No " + what + " in " + open));
    life.press(button);
  }

  static List<ButtonId> buttons(Message message) {
    return message.blocks().stream().flatMap(block -> buttons(block).stream()).toList();
  }

  static List<ButtonId> buttons(Block block) {
    return switch (block) {
      case Block.Question question when question.isOpen() ->
          question.options().stream().map(option -> option.button()).toList();
      case Block.Buttons some -> some.buttons().stream().map(button -> button.id()).toList();
      case Block.Question _,
          Block.Heading _,
          Block.Paragraph _,
          Block.Note _,
          Block.Picture _,
          Block.Facts _,
          Block.Progress _,
          Block.Fillable _ ->
          List.of();
    };
  }

  static String drawn(Life life) {
    return PlainText.of(life.redrawn());
  }

  static List<Integer> picked(Life life) {
    return ((Awaiting.Answer) life.learner.dialogue().awaiting()).picked();
  }

  static Answered answered(Life life) {
    return life.learner.dialogue().closed().getLast();
  }
}
