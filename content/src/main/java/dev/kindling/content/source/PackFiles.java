package dev.kindling.content.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of one pack, held in memory.
 *
 * @param name the folder's name
 * @param texts the text of each file by its path in the folder, with slashes: {@code
 *     en-GB/lessons/first.one.md}
 */
public record PackFiles(String name, SortedMap<String, String> texts) {
  public PackFiles {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  public PackFiles(String name, Map<String, String> texts) {
    this(name, new TreeMap<>(texts));
  }

  /** The text of the file at that path, or null. */
  public @Nullable String text(String path) {
    return texts.get(path);
  }

  /** The paths that start and end so, in order. */
  public List<String> paths(String start, String end) {
    return texts.keySet().stream()
        .filter(path -> path.startsWith(start) && path.endsWith(end))
        .toList();
  }

  /** The path as problems name it. */
  public String shown(String path) {
    return name + "/" + path;
  }
}
