package dev.kindling.experience;

import dev.kindling.quiz.Grade;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody learnt or showed.
 *
 * @param key what no other has in the organisation: made of the turn's, so that telling it twice is
 *     telling it once
 * @param learner their number in the organisation
 * @param object the id of the lesson, the item or the unit
 * @param result what an answer was worth; null for the others
 */
public record Experience(
    String key, int learner, Verb verb, String object, @Nullable Grade result, Instant at) {}
