package dev.kindling.web.practice;

import dev.kindling.delivery.Finder;
import dev.kindling.delivery.Transcripts;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a message in the practice chat: the transcript knows it by its delivery's id. A transcript
 * holds the newest hundred entries; what has left it counts as absent, and writing it again shows
 * it anew instead of a second time.
 */
final class TranscriptFinder implements Finder {
  private static final Logger LOG = LoggerFactory.getLogger(TranscriptFinder.class);
  private static final double PER_MINUTE = 60_000;
  private static final Duration REST = Duration.ofSeconds(5);

  private final Transcripts transcripts;

  TranscriptFinder(Transcripts transcripts) {
    this.transcripts = transcripts;
  }

  @Override
  public double perMinute() {
    return PER_MINUTE;
  }

  @Override
  public Finding find(Sought sought) {
    try {
      return look(sought);
    } catch (RuntimeException e) {
      LOG.warn("Message {} can't be looked up yet: {}", sought.key(), e.toString());
      return new Finding.Later(REST);
    }
  }

  private Finding look(Sought sought) {
    String id = sought.key().value();
    return transcripts.since(sought.account().id(), "").stream()
            .anyMatch(entry -> entry.messageId().equals(id))
        ? new Finding.Found(id)
        : new Finding.Absent();
  }
}
