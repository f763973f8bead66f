package dev.kindling.message;

/** A name and its value, both plain text. */
public record Fact(String name, String value) {}
