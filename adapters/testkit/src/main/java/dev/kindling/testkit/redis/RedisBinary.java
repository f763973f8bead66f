package dev.kindling.testkit.redis;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a redis-server: on PATH if it is 6.2 or newer, else the one in a jar. The system property
 * {@code kindling.test.redis=jar} asks for the one in the jar, the oldest version we promise.
 */
final class RedisBinary {
  private static final Pattern VERSION = Pattern.compile("v=(\\d+)\\.(\\d+)");
  private static final int OLDEST = 602;

  private RedisBinary() {}

  static Path find() {
    boolean jar = "jar".equals(System.getProperty("kindling.test.redis"));
    return jar ? fromJar() : onPath().orElseGet(RedisBinary::fromJar);
  }

  private static Optional<Path> onPath() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "redis-server"))
        .filter(Files::isExecutable)
        .filter(RedisBinary::isNewEnough)
        .findFirst();
  }

  private static boolean isNewEnough(Path binary) {
    try {
      Process process = new ProcessBuilder(binary.toString(), "--version").start();
      byte[] said = process.getInputStream().readAllBytes();
      Matcher version = VERSION.matcher(new String(said, StandardCharsets.UTF_8));
      return version.find() && number(version) >= OLDEST;
    } catch (IOException e) {
      return false;
    }
  }

  private static int number(Matcher version) {
    return Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2));
  }

  private static Path fromJar() {
    try (InputStream in = RedisBinary.class.getResourceAsStream("/" + resource())) {
      if (in == null) throw new IllegalStateException("No redis-server for this machine");
      Path binary = Files.createTempFile("redis-server", "");
      binary.toFile().deleteOnExit();
      Files.copy(in, binary, StandardCopyOption.REPLACE_EXISTING);
      if (!binary.toFile().setExecutable(true)) throw new IOException("not executable");
      return binary;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource() {
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    return arm ? "redis-server-6.2.7-linux-arm64" : "redis-server-6.2.6-v5-linux-amd64";
  }
}
