package dev.kindling.web.admin;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Draft;

/**
 * What is wrong with a campaign's form, and how to put it right.
 *
 * @param field the id of the field that the words lead to
 */
public record Complaint(String field, String words) {
  static final Complaint NO_ORGANISATION =
      new Complaint("organisation", "Choose whose people this is for");
  static final Complaint NO_LABEL = new Complaint("label", "Choose what kind of message this is");
  static final Complaint NO_AUDIENCE = new Complaint("audience", "Choose who gets it");

  static Complaint of(Draft.Problem problem) {
    return switch (problem) {
      case NO_TITLE -> new Complaint("title", "Enter a title");
      case TITLE_TOO_LONG ->
          new Complaint("title", "Title must be %d characters or less".formatted(Campaign.TITLE));
      case NO_TEXT -> new Complaint("text", "Enter the message");
      case TEXT_TOO_LONG ->
          new Complaint("text", "Message must be %d characters or less".formatted(Campaign.TEXT));
      case NOBODY_TO_SEND_TO ->
          new Complaint("audience", "Nobody is in that audience yet: choose another");
    };
  }
}
