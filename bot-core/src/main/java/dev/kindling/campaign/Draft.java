package dev.kindling.campaign;

import dev.kindling.campaign.Campaign.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an admin has written so far; it may still be wrong. */
public record Draft(Label label, String title, String text, Audience audience) {
  /** What is wrong with a draft. The console has the words. */
  public enum Problem {
    NO_TITLE,
    TITLE_TOO_LONG,
    NO_TEXT,
    TEXT_TOO_LONG,
    NOBODY_TO_SEND_TO
  }

  /** All that is wrong, in the order of the form; empty if it can be sent. */
  public List<Problem> problems(int reach) {
    List<Problem> found = new ArrayList<>();
    if (title.isBlank()) found.add(Problem.NO_TITLE);
    if (title.length() > Campaign.TITLE) found.add(Problem.TITLE_TOO_LONG);
    if (text.isBlank()) found.add(Problem.NO_TEXT);
    if (text.length() > Campaign.TEXT) found.add(Problem.TEXT_TOO_LONG);
    if (reach == 0) found.add(Problem.NOBODY_TO_SEND_TO);
    return found;
  }

  /** The campaign that sending this now makes. */
  public Campaign launch(CampaignId id, Instant now, Instant expiresAt) {
    return new Campaign(
        id, label, title.strip(), text.strip(), audience, now, expiresAt, Stage.PLANNING, false);
  }
}
