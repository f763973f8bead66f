package dev.kindling.server.bundled;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A running redis-server that ends with this process, however that ends: a shell beside it waits
 * for its own input to close, which the operating system does when we are gone, and then asks the
 * server to stop.
 */
final class RedisProcess {
  private static final String ENDS_WITH_US =
      "\"$0\" \"$@\" & p=$!; cat >/dev/null; kill -TERM $p; wait $p";

  /** Where every system keeps sh, cat, kill and, if it has one, setsid. */
  private static final String PATH = "/usr/bin:/bin";

  private static final Duration STOP = Duration.ofSeconds(10);

  private final Process shell;

  private RedisProcess(Process shell) {
    this.shell = shell;
  }

  /** Starts it; what it prints goes to {@code redis.log} beside its configuration. */
  static RedisProcess start(RedisProgram program, Path configuration) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(program, configuration));
    // Our environment holds secrets, and a locale that redis-server doesn't know would stop it.
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", PATH, "LC_ALL", "C"));
    builder.redirectErrorStream(true).redirectOutput(log(configuration));
    return new RedisProcess(builder.start());
  }

  /** Asks it to write all to the disk and to end, and waits for that; again does nothing. */
  void stop() {
    try {
      shell.getOutputStream().close();
      if (!shell.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) destroy();
    } catch (IOException e) {
      destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void destroy() {
    shell.descendants().forEach(ProcessHandle::destroyForcibly);
    shell.destroyForcibly();
  }

  private static List<String> command(RedisProgram program, Path configuration) {
    List<String> words = new ArrayList<>();
    if (hasSetsid()) words.add("setsid");
    words.addAll(List.of("/bin/sh", "-c", ENDS_WITH_US));
    words.addAll(List.of(program.file().toString(), configuration.toString()));
    return words;
  }

  /**
   * Away from the terminal, so that Ctrl-C reaches us alone and we can finish what is in flight.
   */
  private static boolean hasSetsid() {
    return Arrays.stream(PATH.split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")));
  }

  private static File log(Path configuration) throws IOException {
    Path log = configuration.resolveSibling("redis.log");
    if (Files.exists(log))
      Files.move(log, log.resolveSibling("redis.log.1"), StandardCopyOption.REPLACE_EXISTING);
    return log.toFile();
  }
}
