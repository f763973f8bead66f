package dev.kindling.slack;

/**
 * How much of our own chats Slack lets us read.
 *
 * @param perMinute how many looks a minute in one workspace
 * @param page how many messages a request brings
 * @param pages after so many requests a chat is too long to be looked through
 */
public record HistoryAllowance(double perMinute, int page, int pages) {
  /** An organisation's own app: 50 requests a minute, of which some are left for longer chats. */
  public static final HistoryAllowance INTERNAL = new HistoryAllowance(45, 200, 5);

  /** An app that is sold outside Slack's own shop: one request a minute, 15 messages. */
  public static final HistoryAllowance DISTRIBUTED = new HistoryAllowance(0.95, 15, 1);

  public HistoryAllowance {
    if (perMinute <= 0 || page < 1 || pages < 1)
      throw new IllegalArgumentException(
          "Reading a history takes at least something of all, got %s, %d, %d"
              .formatted(perMinute, page, pages));
  }
}
