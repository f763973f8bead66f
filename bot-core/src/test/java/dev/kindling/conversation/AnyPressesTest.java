package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Item.Worth;
import dev.kindling.delivery.Recipe;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import dev.kindling.message.PlainText;
import dev.kindling.understanding.Intent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever somebody presses and types, in whatever order, with old buttons and presses that come
 * twice: nothing is lost and nothing is counted twice.
 */
class AnyPressesTest {
  private static final int STEPS = 40;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void nothingIsLostOrCountedTwice(long seed) {
    for (Item item : Kinds.all()) new Walk(item, seed).walk();
  }

  /** One learner at random. */
  private static final class Walk {
    private final Random random;
    private final Life life;
    private final List<ButtonId> seen = new ArrayList<>();
    private final Set<Integer> logged = new HashSet<>();
    private int answers;

    Walk(Item item, long seed) {
      random = new Random(seed * 31 + item.getClass().getName().hashCode());
      life = Kinds.unsure(item).means(Intent.QUIZ_START);
    }

    void walk() {
      look();
      for (int i = 0; i < STEPS; i++) {
        Dialogue before = life.learner.dialogue();
        step();
        look();
        counts(before);
      }
    }

    private void step() {
      switch (random.nextInt(8)) {
        case 0 -> life.say(typed());
        case 1 -> life.means(Intent.DONT_KNOW);
        case 2 -> life.write("in my own words", Worth.values()[random.nextInt(3)]);
        case 3 -> life.means(random.nextBoolean() ? Intent.QUIZ_START : Intent.HELP);
        default -> life.press(seen.get(seen.size() - 1 - random.nextInt(Math.min(9, seen.size()))));
      }
    }

    private String typed() {
      return List.of("a", "b c", "abcd", "badc", "d", "x", "that's all", "a a", "thats all", "1 2")
          .get(random.nextInt(10));
    }

    /** Every message is one that can be drawn, and its buttons may be pressed at any time. */
    private void look() {
      life.last.deliveries().stream()
          .map(delivery -> delivery.recipe())
          .filter(Recipe.Words.class::isInstance)
          .map(recipe -> ((Recipe.Words) recipe).message())
          .forEach(this::look);
    }

    private void look(Message message) {
      Set<ButtonId> own = new HashSet<>();
      for (ButtonId button : Pressing.buttons(message))
        assertTrue(own.add(button), "twice in one message: " + button);
      for (Block block : message.blocks()) fits(block);
      assertTrue(!PlainText.of(message).isBlank());
      seen.addAll(Pressing.buttons(message));
    }

    private void fits(Block block) {
      if (block instanceof Block.Question question)
        for (Option option : question.options()) assertTrue(option.label().length() <= 20);
      if (block instanceof Block.Buttons some)
        for (Button button : some.buttons()) assertTrue(button.label().length() <= 20);
    }

    /** One answer at most, for the question that was open, and once for each number. */
    private void counts(Dialogue before) {
      List<?> entries = life.last.answers();
      assertTrue(entries.size() <= 1);
      answers += entries.size();
      assertEquals(answers, life.learner.progress().answered());
      if (entries.isEmpty()) return;
      int number = life.learner.dialogue().closed().getLast().number();
      assertTrue(logged.add(number), "answered twice: " + number);
      assertEquals(asked(before.awaiting()), number);
    }

    private static int asked(Awaiting open) {
      return switch (open) {
        case Awaiting.Answer answer -> answer.asked().number();
        case Awaiting.Confidence sure -> sure.asked().number();
        case Awaiting.Comparison comparison -> comparison.asked().number();
        case Awaiting.Nothing _,
            Awaiting.Statement _,
            Awaiting.Goal _,
            Awaiting.TimeOfDay _,
            Awaiting.LeaveConfirmation _,
            Awaiting.TrackChoice _,
            Awaiting.ComingBack _,
            Awaiting.Unlinking _ ->
            -1;
      };
    }
  }
}
