package dev.kindling.curriculum;

/**
 * Something that only the organisation knows.
 *
 * @param ask the question to whoever fills it in
 * @param example a filled-in one
 * @param unset what lessons say while it is missing; reads well within a sentence
 */
public record LocalFact(String id, String ask, String example, String unset) {}
