package dev.kindling.server.bundled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A redis-server that can be started.
 *
 * @param forTrials it came with Kindling and lacks fixes that matter on a network
 */
record RedisProgram(Path file, RedisVersion version, boolean forTrials) {
  /** Empty if it can't be run here or names no version. */
  static Optional<RedisProgram> at(Path file, boolean forTrials) {
    try {
      Process process =
          new ProcessBuilder(file.toString(), "--version").redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return RedisVersion.parse(said).map(version -> new RedisProgram(file, version, forTrials));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
