package dev.kindling.delivery;

import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Label;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Phrase;
import dev.kindling.message.Message;
import java.util.List;

/** What it takes to make a message when it is sent. */
public sealed interface Recipe {
  /** An answer, kept whole: it depends on what was said. */
  record Words(Message message) implements Recipe {}

  /**
   * A lesson in the revision that was planned.
   *
   * @param before phrases said above it, most often none
   * @param reviews how many questions from before go with its own
   */
  record LessonOfTheDay(LessonId lesson, int revision, List<Phrase> before, int reviews)
      implements Recipe {
    public LessonOfTheDay {
      before = List.copyOf(before);
    }

    /** A lesson with none but its own questions. */
    public LessonOfTheDay(LessonId lesson, int revision, List<Phrase> before) {
      this(lesson, revision, before, 0);
    }
  }

  /**
   * A day with nothing new: so many questions from before.
   *
   * @param before phrases said above it, most often none
   */
  record ReviewsOfTheDay(int reviews, List<Phrase> before) implements Recipe {
    public ReviewsOfTheDay {
      before = List.copyOf(before);
    }
  }

  /** The first message to somebody who took no lesson yet. */
  record Invitation(boolean reminder) implements Recipe {}

  /** One phrase without arguments, with the button of a fresh start where it is one. */
  record Note(Phrase phrase) implements Recipe {}

  /** A campaign's message, as it is when sent. */
  record Campaign(CampaignId campaign, Label label) implements Recipe {}
}
