package dev.kindling.server.architecture.broken.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the core is meant to look like: no wall may object to it. */
public record PlainEnough(String name, List<String> items, Instant due) {
  private static final Logger LOG = LoggerFactory.getLogger(PlainEnough.class);

  sealed interface Rating permits Again, Good {}

  record Again(int lapses) implements Rating {}

  record Good(Duration next) implements Rating {}

  enum Half {
    FIRST,
    SECOND
  }

  PlainEnough after(Rating rating, Instant now) {
    return switch (rating) {
      case Again again -> new PlainEnough(name, items, now.plusSeconds(again.lapses()));
      case Good good ->
          new PlainEnough(name, items.stream().sorted().toList(), now.plus(good.next()));
    };
  }

  static int days(int[]... weeks) {
    return weeks[0].length;
  }

  Half half(long seed) {
    LOG.debug("A half is chosen");
    return Half.values()[new Random(seed).nextInt(2)];
  }
}
