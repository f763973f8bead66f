package dev.kindling.campaign;

import java.time.Instant;

/**
 * A message that an admin pushes.
 *
 * @param title one line, plain text: the notification
 * @param text small Markdown
 * @param launchedAt when sending began, by the organisation's clock
 * @param expiresAt nothing of it is sent from then on
 * @param stage where it stands
 * @param paused true while nothing of it is planned or sent
 */
public record Campaign(
    CampaignId id,
    Label label,
    String title,
    String text,
    Audience audience,
    Instant launchedAt,
    Instant expiresAt,
    Stage stage,
    boolean paused) {
  /** The longest title and text. */
  public static final int TITLE = 120;

  public static final int TEXT = 2000;

  /** Where a campaign stands. */
  public enum Stage {
    /** Its audience is being planned. */
    PLANNING,
    /** Everybody in its audience has been planned. */
    PLANNED,
    CANCELLED
  }

  public Campaign {
    if (title.isBlank() || title.length() > TITLE)
      throw new IllegalArgumentException("A title has 1 to %d characters".formatted(TITLE));
    if (text.isBlank() || text.length() > TEXT)
      throw new IllegalArgumentException("A text has 1 to %d characters".formatted(TEXT));
  }

  public Campaign at(Stage newStage, boolean nowPaused) {
    return new Campaign(
        id, label, title, text, audience, launchedAt, expiresAt, newStage, nowPaused);
  }
}
