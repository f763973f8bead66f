package dev.kindling.curriculum;

/** Where a lesson's facts come from. */
public record Source(String title, String url, String licence) {}
