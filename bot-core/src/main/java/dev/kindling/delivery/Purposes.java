package dev.kindling.delivery;

import dev.kindling.curriculum.Phrase;
import dev.kindling.delivery.WhoMay.Purpose;

/** What a delivery is, as far as permission goes. */
final class Purposes {
  private Purposes() {}

  static Purpose of(Delivery delivery) {
    if (delivery.priority() == Priority.ANSWER) return Purpose.ANSWER;
    return switch (delivery.recipe()) {
      case Recipe.Words _ -> Purpose.ANSWER;
      case Recipe.LessonOfTheDay _, Recipe.ReviewsOfTheDay _ -> Purpose.SESSION;
      case Recipe.Invitation _ -> Purpose.INVITATION;
      case Recipe.Note note ->
          note.phrase() == Phrase.START_AGAIN ? Purpose.FRESH_START : Purpose.SESSION;
      case Recipe.Campaign campaign -> purpose(campaign);
    };
  }

  private static Purpose purpose(Recipe.Campaign campaign) {
    return switch (campaign.label()) {
      case FOR_YOU -> Purpose.FOR_YOU;
      case FROM_US -> Purpose.FROM_US;
    };
  }
}
