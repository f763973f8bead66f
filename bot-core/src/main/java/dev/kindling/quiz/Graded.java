package dev.kindling.quiz;

import dev.kindling.curriculum.Item.Worth;

/**
 * What words in answer to a question were worth. The words themselves are gone.
 *
 * @param question the number of the question that was open when they were typed
 */
public record Graded(int question, Worth worth) {}
