package dev.kindling.content;

import dev.kindling.content.source.PackFiles;
import dev.kindling.content.source.PackFolder;
import dev.kindling.curriculum.Worded;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A pack of three lessons in which nothing is wrong, for tests to break one thing at a time. */
record SmallPack(Map<String, String> texts) {
  static final String BINS = "en-GB/lessons/first.bins.md";
  static final String BADGE = "en-GB/lessons/everyone.calls.badge.md";
  static final String KINDS = "en-GB/lessons/first.kinds.md";
  static final String PHRASES = "en-GB/phrases.yaml";

  static SmallPack clean() {
    Map<String, String> texts = new TreeMap<>(PackFolder.read(folder()).texts());
    texts.put(PHRASES, phrases());
    return new SmallPack(texts);
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(SmallPack.class.getResource("/small")).toURI());
    } catch (URISyntaxException odd) {
      throw new IllegalStateException(odd);
    }
  }

  /** Every phrase with every argument it may have. */
  private static String phrases() {
    return Worded.all().stream().map(SmallPack::line).collect(Collectors.joining());
  }

  private static String line(Worded phrase) {
    String arguments =
        phrase.arguments().stream().sorted().map(a -> "{" + a + "}").collect(Collectors.joining());
    return "%s: [\"Words %s\", \"Other words\"]%n".formatted(phrase.key(), arguments);
  }

  /** The pack with one text replaced in a file; the text must be there once at least. */
  SmallPack with(String path, String before, String after) {
    String text = text(path);
    if (!text.contains(before))
      throw new IllegalArgumentException("Not in " + path + ": " + before);
    return with(path, text.replace(before, after));
  }

  SmallPack with(String path, String text) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.put(path, text);
    return new SmallPack(changed);
  }

  SmallPack without(String path) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.remove(path);
    return new SmallPack(changed);
  }

  String text(String path) {
    return Objects.requireNonNull(texts.get(path), path);
  }

  /** The line, counted from 1, on which the text first stands. */
  int line(String path, String part) {
    String text = text(path);
    int at = text.indexOf(part);
    if (at < 0) throw new IllegalArgumentException("Not in " + path + ": " + part);
    return (int) text.substring(0, at).lines().count()
        + (at == 0 || text.charAt(at - 1) == '\n' ? 1 : 0);
  }

  PackFiles files() {
    return new PackFiles("small", texts);
  }
}
