package dev.kindling.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one look at an organisation shows: whether there is anything to do for it.
 *
 * @param lease null while another server looks after it
 * @param due when its next learner is due, by its own clock; null for nobody
 * @param waiting whether anything is planned or being sent
 * @param campaigns whether a campaign's audience is still to be planned
 * @param doubts whether it is unknown of any message if it arrived
 * @param cards when its next team card is to be looked at, by its own clock; null for none
 */
public record Glance(
    Organisation organisation,
    @Nullable Lease lease,
    @Nullable Instant due,
    boolean waiting,
    boolean campaigns,
    boolean doubts,
    @Nullable Instant cards) {}
