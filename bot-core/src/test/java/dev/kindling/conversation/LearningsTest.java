package dev.kindling.conversation;

import static dev.kindling.mastery.TwoUnits.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.Phrase;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Agreement;
import dev.kindling.learner.Learner;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.message.PlainText;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.review.Rating;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "progress" and "export my data". */
class LearningsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LearningLinks LINKS = new Links();

  /** Addresses that say what they were made of. */
  private record Links() implements LearningLinks {
    @Override
    public Optional<String> page(Platform from, OrganisationId org, int learner, Instant now) {
      return Optional.of("https://coach.example/learning/%s.%d.%s".formatted(org, learner, now));
    }

    @Override
    public Optional<String> picture(Platform from, String lang, List<Bar> bars) {
      return Optional.of("https://coach.example/pictures/" + bars.size() + ".png");
    }
  }

  @Test
  void wordsComeFirstThenThePictureAndItsAltTextSaysTheSame() {
    Message message = says(Intent.PROGRESS_SHOW, begun(), LINKS);
    assertEquals(
        "progress-growing Your first week", ((Block.Paragraph) message.blocks().getFirst()).text());
    Block.Picture picture = (Block.Picture) message.blocks().get(1);
    assertEquals("https://coach.example/pictures/2.png", picture.url());
    assertEquals(
        "progress-picture progress-picture-unit step-growing Your first week;"
            + " progress-picture-unit step-new Unit everyone",
        picture.alt());
  }

  @Test
  void thePageIsLinkedForThatLearnerAndThatMoment() {
    String page = "https://coach.example/learning/main.7." + NOW;
    assertTrue(text(Intent.PROGRESS_SHOW, begun(), LINKS).contains(page));
    assertTrue(text(Intent.PRIVACY_EXPORT, begun(), LINKS).contains(page));
  }

  @Test
  void withoutAnAddressWordsAreEnough() {
    Message message = says(Intent.PROGRESS_SHOW, begun(), LearningLinks.none());
    assertTrue(message.blocks().stream().noneMatch(Block.Picture.class::isInstance));
    String text = PlainText.of(message);
    assertFalse(text.contains("learning-link"), text);
    assertTrue(text.contains("progress-days: 1"), text);
    assertEquals(
        Phrase.EXPORT_HOW.key(), text(Intent.PRIVACY_EXPORT, begun(), LearningLinks.none()));
  }

  @Test
  void whatRoseIsSaidAndWhatFellIsNotHeldUpAgain() {
    String rose = "progress-lift 4 2 Unit everyone";
    assertTrue(text(Intent.PROGRESS_SHOW, said(2, 4), LINKS).contains(rose));
    assertFalse(text(Intent.PROGRESS_SHOW, said(4, 2), LINKS).contains("progress-lift"));
    assertFalse(text(Intent.PROGRESS_SHOW, said(4, 0), LINKS).contains("progress-lift"));
  }

  @Test
  void whatComesBackNextIsNamed() {
    assertTrue(
        text(Intent.PROGRESS_SHOW, begun(), LINKS)
            .contains("progress-comes-back: progress-comes-back-on Wednesday 4 March Title"));
  }

  @Test
  void whoHasDoneNothingIsToldHowToBegin() {
    assertEquals(Phrase.PROGRESS_NONE.key(), text(Intent.PROGRESS_SHOW, learner(), LINKS));
  }

  private static Learner begun() {
    Learner learner = answered(learner(), item(FIRST, 1), Rating.GOOD, TODAY);
    return learner.with(learner.progress().lessonDone(FIRST, TODAY));
  }

  private static Learner said(int before, int after) {
    return begun().with(begun().knowledge().with("everyone.unit", new Agreement(before, after)));
  }

  private static String text(Intent intent, Learner learner, LearningLinks links) {
    return PlainText.of(says(intent, learner, links));
  }

  private static Message says(Intent intent, Learner learner, LearningLinks links) {
    Situation situation = new Situation(ORGANISATION, learner, pack(), NOW, "turn");
    Turn turn =
        new Turn(
            new TurnKey("turn"),
            learner.accounts().getFirst(),
            null,
            null,
            new Input.Said("words"),
            new Way.Reply(),
            null);
    Outcome outcome =
        new Coach(Holidays.none(), links).respond(situation, turn, Understood.of(intent));
    return ((Recipe.Words) outcome.deliveries().getFirst().recipe()).message();
  }
}
