package dev.kindling.curriculum;

/**
 * One option of an item.
 *
 * @param text the option in full
 * @param label what its button says, at most 20 characters
 * @param right whether choosing it is right
 * @param feedback why, read after the verdict
 */
public record Choice(String text, String label, boolean right, String feedback) {}
