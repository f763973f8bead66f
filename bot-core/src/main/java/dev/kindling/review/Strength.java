package dev.kindling.review;

/** How strong a memory is, whenever it was made: stability in days, difficulty 1 to 10. */
record Strength(double stability, double difficulty) {}
