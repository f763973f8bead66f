package dev.kindling.server.settings;

/**
 * A value that somebody gave.
 *
 * @param origin where, in words that lead there: {@code KINDLING_PORT}, {@code kindling.yaml:3:
 *     port}
 */
record Given(Setting setting, String text, String origin) {}
