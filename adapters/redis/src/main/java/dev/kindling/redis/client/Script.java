package dev.kindling.redis.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A Lua script that runs in Redis as one step.
 *
 * @param sha what Redis knows it by
 * @param writes whether replicas are waited for after it
 */
public record Script(String body, String sha, boolean writes) {
  /** A script that writes. */
  public Script(String body, String sha) {
    this(body, sha, true);
  }

  /**
   * The resources {@code lua/<name>.lua} put together in that order: first what is shared, last the
   * script itself. Throws IllegalStateException if one is missing.
   */
  public static Script of(String... names) {
    String body = Arrays.stream(names).map(Script::text).collect(Collectors.joining("\n"));
    return written(body);
  }

  /** A script that writes, with that body. */
  static Script written(String body) {
    return new Script(body, sha1(body));
  }

  /**
   * The same, for a script that changes nothing, and from whose result nobody concludes that
   * something was done: it doesn't wait for replicas.
   */
  public static Script reading(String... names) {
    return of(names).readOnly();
  }

  Script readOnly() {
    return new Script(body, sha, false);
  }

  private static String text(String name) {
    try (InputStream in = Script.class.getResourceAsStream("/lua/" + name + ".lua")) {
      if (in == null) throw new IllegalStateException("The jar lacks the script " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha1(String body) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(body.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-1", e);
    }
  }
}
