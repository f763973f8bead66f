package dev.kindling.conversation;

import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import java.time.Instant;
import java.util.Set;

/**
 * All that a decision may depend on.
 *
 * @param now by the organisation's clock
 * @param cause what ids and choices of wording derive from: deciding again gives the same
 * @param pairing what there is to know for linking two accounts
 * @param languages those that may be chosen, BCP 47 tags
 */
public record Situation(
    Organisation organisation,
    Learner learner,
    Pack pack,
    Instant now,
    String cause,
    Pairing pairing,
    Set<String> languages) {
  public Situation {
    languages = Set.copyOf(languages);
  }

  /** A situation in which nobody links accounts. */
  public Situation(
      Organisation organisation, Learner learner, Pack pack, Instant now, String cause) {
    this(organisation, learner, pack, now, cause, Pairing.none(), Set.of());
  }

  /** The seed for choices of wording. */
  public long seed() {
    return cause.hashCode();
  }

  public Situation with(Learner changed) {
    return new Situation(organisation, changed, pack, now, cause, pairing, languages);
  }

  public Situation with(Pairing known) {
    return new Situation(organisation, learner, pack, now, cause, known, languages);
  }

  /** This, where one of those languages may be chosen. */
  Situation with(Set<String> known) {
    return new Situation(organisation, learner, pack, now, cause, pairing, known);
  }
}
