package dev.kindling.organisation;

/**
 * One server's right to plan and send for an organisation.
 *
 * @param fence grows each time the right goes to another server; what is written with an older one
 *     is refused with {@link LeaseLost}
 */
public record Lease(OrganisationId organisation, long fence) {}
