package dev.kindling.server.bundled;

import dev.kindling.server.life.CannotStart;
import dev.kindling.server.life.OwnerOnly;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a redis-server: the machine's own first, else the one that comes with Kindling. */
final class RedisPrograms {
  private RedisPrograms() {}

  /**
   * Throws {@link CannotStart} if there is none.
   *
   * @param path where programs are, as the variable PATH has it
   * @param folder where the one that comes with Kindling is put if it is needed
   */
  static RedisProgram find(String path, Path folder) {
    return onPath(path)
        .or(() -> shipped(folder))
        .orElseThrow(() ->
            new CannotStart(
                "Kindling found no redis-server that runs here. Install one of 6.2 or newer"
                    + " (apt install redis-server, brew install redis), or set"
                    + " KINDLING_REDIS_URL to a Redis elsewhere."));
  }

  static Optional<RedisProgram> onPath(String path) {
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "redis-server"))
        .filter(Files::isExecutable)
        .flatMap(file -> RedisProgram.at(file, false).stream())
        .filter(program -> program.version().isAtLeast(RedisVersion.OLDEST))
        .findFirst();
  }

  static Optional<RedisProgram> shipped(Path folder) {
    String name = shippedName(System.getProperty("os.name"), System.getProperty("os.arch"));
    if (name == null) return Optional.empty();
    try (InputStream program = RedisPrograms.class.getResourceAsStream("/" + name)) {
      return program == null ? Optional.empty() : RedisProgram.at(put(program, folder), true);
    } catch (IOException e) {
      throw new CannotStart("Kindling can't put its redis-server into " + folder, e);
    }
  }

  private static Path put(InputStream program, Path folder) throws IOException {
    Path file = OwnerOnly.folder(folder).resolve("redis-server");
    Files.copy(program, file, StandardCopyOption.REPLACE_EXISTING);
    return OwnerOnly.program(file);
  }

  /** Its name in the jar that brings it; null where none of 6.2 or newer is there. */
  static @Nullable String shippedName(String system, String processor) {
    boolean arm = Stream.of("aarch64", "arm64").anyMatch(processor::equals);
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("linux"))
      return arm ? "redis-server-6.2.7-linux-arm64" : "redis-server-6.2.6-v5-linux-amd64";
    if (name.startsWith("mac"))
      return arm ? "redis-server-6.2.6-v5-darwin-arm64" : "redis-server-6.2.6-v5-darwin-amd64";
    return null;
  }
}
