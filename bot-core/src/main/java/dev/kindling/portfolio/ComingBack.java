package dev.kindling.portfolio;

import dev.kindling.curriculum.Lesson;
import java.time.LocalDate;

/**
 * A question that comes back.
 *
 * @param on the local date; today for one that is waiting already
 * @param of the lesson that it is from
 */
public record ComingBack(LocalDate on, Lesson of) {}
