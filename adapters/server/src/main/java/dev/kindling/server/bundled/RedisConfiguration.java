package dev.kindling.server.bundled;

import dev.kindling.server.life.OwnerOnly;
import dev.kindling.server.settings.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the redis-server is started. It is kept in {@code redis.conf}, so that the password is on no
 * command line and the next start can tell whether this server is still there.
 *
 * @param password letters and digits only
 */
record RedisConfiguration(int port, String password) {
  private static final Pattern PORT = Pattern.compile("(?m)^port (\\d+)$");
  private static final Pattern PASSWORD = Pattern.compile("(?m)^requirepass (\\w+)$");

  /**
   * Every commit is on the disk before it is acknowledged, and nothing is ever evicted. The file is
   * not rewritten before it has 256 MB, which are read in some seconds: Redis would begin at 64 MB,
   * and rewriting everything kept that often takes a processor from the turns.
   */
  Path write(Path folder) throws IOException {
    return OwnerOnly.file(
        file(folder),
        """
        # Written by Kindling at every start.
        bind 127.0.0.1
        port %d
        requirepass %s
        dir "%s"
        appendonly yes
        appendfsync always
        auto-aof-rewrite-min-size 256mb
        save ""
        maxmemory-policy noeviction
        daemonize no
        loglevel warning
        """
            .formatted(port, password, quoted(folder)));
  }

  private static String quoted(Path folder) {
    return folder.toString().replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** The configuration of the last start in that folder, if there was one. */
  static Optional<RedisConfiguration> read(Path folder) throws IOException {
    if (!Files.exists(file(folder))) return Optional.empty();
    String text = Files.readString(file(folder));
    Matcher port = PORT.matcher(text);
    Matcher password = PASSWORD.matcher(text);
    return port.find() && password.find()
        ? Optional.of(new RedisConfiguration(Integer.parseInt(port.group(1)), password.group(1)))
        : Optional.empty();
  }

  Secret url() {
    return new Secret("redis://:%s@127.0.0.1:%d/0".formatted(password, port));
  }

  private static Path file(Path folder) {
    return folder.resolve("redis.conf");
  }

  @Override
  public String toString() {
    return "RedisConfiguration[port=%d]".formatted(port);
  }
}
