package dev.kindling.conversation;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Addresses of what one learner alone may see. They are made from what is given and a secret of the
 * server, and nothing is kept for them: the same in gives the same address.
 */
public interface LearningLinks {
  /** How long the link to the page works. */
  Duration GOOD_FOR = Duration.ofMinutes(30);

  /**
   * The page of that learner's learning, for {@link #GOOD_FOR} from {@code now}, by the
   * organisation's clock; empty if people on that platform can't reach this server.
   */
  Optional<String> page(Platform from, OrganisationId organisation, int learner, Instant now);

  /**
   * A picture of these bars; it says of nobody whose they are, and is there for good. Empty if the
   * platform can't reach this server, or nothing here can draw letters.
   */
  Optional<String> picture(Platform from, String lang, List<Bar> bars);

  /**
   * One unit's bar.
   *
   * @param part the id of a unit, or of the first week
   * @param percent how much of it is filled, 0 to 100
   * @param step the name of a mastery step
   */
  record Bar(String part, int percent, String step) {}

  /** No addresses at all. */
  static LearningLinks none() {
    return new LearningLinks() {
      @Override
      public Optional<String> page(Platform from, OrganisationId org, int learner, Instant now) {
        return Optional.empty();
      }

      @Override
      public Optional<String> picture(Platform from, String lang, List<Bar> bars) {
        return Optional.empty();
      }
    };
  }
}
