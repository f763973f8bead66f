package dev.kindling.conversation;

import dev.kindling.curriculum.Pack;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision may depend on.
 *
 * @param now by the organisation's clock
 * @param cause what ids and choices of wording derive from: deciding again gives the same
 * @param pairing what there is to know for linking two accounts
 * @param parted the workspaces that the organisation let go, or where the app was removed: nothing
 *     unasked reaches anybody there
 * @param languages those that may be chosen, BCP 47 tags
 * @param among the room where the turn was given; null for a chat with the person alone
 * @param shown the message that asks what is open, where it can be changed; null for none
 */
public record Situation(
    Organisation organisation,
    Learner learner,
    Pack pack,
    Instant now,
    String cause,
    Pairing pairing,
    Set<Workspace> parted,
    Set<String> languages,
    @Nullable Among among,
    Way.@Nullable Replace shown) {
  public Situation {
    parted = Set.copyOf(parted);
    languages = Set.copyOf(languages);
  }

  /** A situation in which nobody links accounts and no workspace was let go. */
  public Situation(
      Organisation organisation, Learner learner, Pack pack, Instant now, String cause) {
    this(organisation, learner, pack, now, cause, Pairing.none(), Set.of(), Set.of(), null, null);
  }

  /** The seed for choices of wording. */
  public long seed() {
    return cause.hashCode();
  }

  public Situation with(Learner changed) {
    return new Situation(
        organisation, changed, pack, now, cause, pairing, parted, languages, among, shown);
  }

  public Situation with(Pairing known) {
    return new Situation(
        organisation, learner, pack, now, cause, known, parted, languages, among, shown);
  }

  public Situation parted(Set<Workspace> from) {
    return new Situation(
        organisation, learner, pack, now, cause, pairing, from, languages, among, shown);
  }

  /** This, where one of those languages may be chosen. */
  Situation speaking(Set<String> spoken) {
    return new Situation(
        organisation, learner, pack, now, cause, pairing, parted, spoken, among, shown);
  }

  /** The same where that message asks what is open. */
  public Situation showing(Way.@Nullable Replace message) {
    return new Situation(
        organisation, learner, pack, now, cause, pairing, parted, languages, among, message);
  }

  /** The same in that room. */
  public Situation in(@Nullable Among room) {
    return new Situation(
        organisation, learner, pack, now, cause, pairing, parted, languages, room, shown);
  }
}
