package dev.kindling.portfolio;

import dev.kindling.curriculum.Concept;
import dev.kindling.mastery.Mastery;

/** A concept that somebody met, and how firmly they know it. */
public record Idea(Concept concept, Mastery mastery) {}
