package dev.kindling.content.source;

/** What is written in a YAML file: a text, a list or named fields; it knows its place. */
public sealed interface Value permits Text, Items, Fields {
  Spot spot();
}
