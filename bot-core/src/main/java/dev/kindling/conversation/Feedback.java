package dev.kindling.conversation;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Answered;
import dev.kindling.message.Block;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The feedback of an answer: the verdict is its first word, then why. The same answer gets the same
 * words whenever they are read.
 */
final class Feedback {
  private final Pack pack;
  private final IntFunction<Voice> voices;

  /**
   * Speaks of answers in the words of that pack.
   *
   * @param voices the voice for a question's number
   */
  Feedback(Pack pack, IntFunction<Voice> voices) {
    this.pack = pack;
    this.voices = voices;
  }

  /** One paragraph; none where there was no answer, or its item is gone. */
  List<Block> of(@Nullable Answered answer) {
    if (answer == null) return List.of();
    return pack.item(answer.item()).stream()
        .<Block>map(item -> new Block.Paragraph(words(item, answer)))
        .toList();
  }

  /** The verdict alone, with its marks. */
  String verdict(Answered answer) {
    Optional<Item> item = pack.item(answer.item());
    return item.map(found -> verdict(found, answer)).orElse("?");
  }

  private String words(Item item, Answered answer) {
    List<String> why = new Explanations(voice(answer)).of(item, answer.choice());
    boolean lettered = item instanceof Item.Multiple || item instanceof Item.Ordering;
    boolean onALine = why.size() < 2 && !lettered;
    String joint = onALine ? " " : "\n";
    return (verdict(item, answer) + joint + String.join("\n", why)).strip();
  }

  private String verdict(Item item, Answered answer) {
    return new Verdicts(voice(answer)).of(item, answer.choice());
  }

  private Voice voice(Answered answer) {
    return voices.apply(answer.number());
  }
}
