package dev.kindling.content.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds packs on disk and in the jar. Fails with {@link UncheckedIOException}, naming the file. */
public final class PackFolder {
  private PackFolder() {}

  /** The pack of that name under {@code packs/} in the jar or folder that holds these classes. */
  public static PackFiles shipped(String name) {
    Path home = CodeHome.of(PackFolder.class);
    try {
      if (Files.isDirectory(home)) return read(home.resolve("packs").resolve(name));
      try (FileSystem jar = FileSystems.newFileSystem(home, Map.of())) {
        return read(jar.getPath("packs", name));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("The pack '" + name + "' can't be read in " + home, broken);
    }
  }

  /** Each folder under this one that holds a pack.yaml, by name. */
  public static List<PackFiles> under(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      Predicate<Path> isPack = child -> Files.isRegularFile(child.resolve("pack.yaml"));
      return children.filter(isPack).sorted().map(PackFolder::read).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("No packs can be read in " + folder, broken);
    }
  }

  /** The pack in this folder. */
  public static PackFiles read(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(PackFolder::isText)
          .forEach(file -> texts.put(relative(folder, file), text(file)));
    } catch (IOException broken) {
      throw new UncheckedIOException("There is no pack in " + folder, broken);
    }
    return new PackFiles(folder.getFileName().toString(), texts);
  }

  private static boolean isText(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && (lower.endsWith(".md") || lower.endsWith(".yaml"));
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n").replace("\uFEFF", "");
    } catch (IOException broken) {
      throw new UncheckedIOException("'" + file + "' can't be read as UTF-8 text", broken);
    }
  }
}
