package dev.kindling.language.pattern;

/**
 * Where a pattern was found.
 *
 * @param from its first word
 * @param to after its last word
 * @param weight how much of it is words that the pattern names: the more, the surer
 * @param topicFrom the first word of the topic
 * @param topicTo after the topic's last word; the same as {@code topicFrom} if it has none
 */
public record Match(int from, int to, int weight, int topicFrom, int topicTo) {
  public boolean overlaps(Match other) {
    return from < other.to && other.from < to;
  }
}
