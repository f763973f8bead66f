package dev.kindling.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * A council or other public service with its settings.
 *
 * @param zone the default time zone of its people
 * @param lang the default language of its people, a BCP 47 tag
 * @param nation whose bank holidays it keeps
 * @param facts local facts that have been filled in, by their id; a missing one is absent
 * @param clockOffset added to real time; always zero except for practice, where "jump" moves it
 *     forward
 * @param practice true for the organisation whose learners are only trying things out
 * @param hushed true while nothing unprompted may go out
 * @param retention the chance of recall at which an item comes back, 0.7 to 0.97: the higher, the
 *     more questions
 */
public record Organisation(
    OrganisationId id,
    String name,
    ZoneId zone,
    String lang,
    Nation nation,
    Map<String, String> facts,
    Duration clockOffset,
    boolean practice,
    boolean hushed,
    double retention) {
  /** The chance of recall at which an item comes back, unless an organisation wants another. */
  public static final double RETENTION = 0.9;

  public Organisation {
    if (!isRetention(retention))
      throw new IllegalArgumentException("Retention is 0.7 to 0.97, not " + retention);
    facts = Map.copyOf(facts);
    if (clockOffset.isNegative() || (!practice && !clockOffset.isZero()))
      throw new IllegalArgumentException(
          "Only practice has a clock of its own, and it never goes back: %s for %s"
              .formatted(clockOffset, id));
  }

  /** An organisation with the usual retention. */
  public Organisation(
      OrganisationId id,
      String name,
      ZoneId zone,
      String lang,
      Nation nation,
      Map<String, String> facts,
      Duration clockOffset,
      boolean practice,
      boolean hushed) {
    this(id, name, zone, lang, nation, facts, clockOffset, practice, hushed, RETENTION);
  }

  /** An organisation that is not hushed. */
  public Organisation(
      OrganisationId id,
      String name,
      ZoneId zone,
      String lang,
      Nation nation,
      Map<String, String> facts,
      Duration clockOffset,
      boolean practice) {
    this(id, name, zone, lang, nation, facts, clockOffset, practice, false);
  }

  /** True for a chance of recall that an organisation may want. */
  public static boolean isRetention(double wanted) {
    return wanted >= 0.7 && wanted <= 0.97;
  }

  /** What this organisation's clock shows when real time is {@code now}. */
  public Instant time(Instant now) {
    return now.plus(clockOffset);
  }

  public Organisation withClockOffset(Duration offset) {
    return new Organisation(
        id, name, zone, lang, nation, facts, offset, practice, hushed, retention);
  }

  public Organisation withFacts(Map<String, String> filled) {
    return new Organisation(
        id, name, zone, lang, nation, filled, clockOffset, practice, hushed, retention);
  }

  public Organisation withHushed(boolean hush) {
    return new Organisation(
        id, name, zone, lang, nation, facts, clockOffset, practice, hush, retention);
  }

  public Organisation withRetention(double wanted) {
    return new Organisation(
        id, name, zone, lang, nation, facts, clockOffset, practice, hushed, wanted);
  }
}
