package dev.kindling.web.page;

/**
 * What every page may say about this server.
 *
 * @param slack whether Slack is switched on
 * @param teams whether Teams is switched on
 * @param practice whether there is a practice chat
 */
public record Site(boolean slack, boolean teams, boolean practice) {}
