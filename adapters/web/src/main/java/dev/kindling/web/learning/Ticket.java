package dev.kindling.web.learning;

import dev.kindling.organisation.OrganisationId;
import java.time.Instant;

/**
 * What a link of ours lets somebody see.
 *
 * @param until when it is over, by the organisation's clock
 */
public record Ticket(OrganisationId organisation, int learner, Instant until) {}
