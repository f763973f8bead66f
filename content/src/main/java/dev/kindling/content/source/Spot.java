package dev.kindling.content.source;

/**
 * A place in a pack's files.
 *
 * @param file its path from the folder that holds the packs: {@code kindling/pack.yaml}
 * @param line counted from 1
 */
public record Spot(String file, int line) implements Comparable<Spot> {
  public static Spot top(String file) {
    return new Spot(file, 1);
  }

  @Override
  public int compareTo(Spot other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
