package dev.kindling.slack.install;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A bot's token.
 *
 * @param until when it expires; null for one that doesn't
 * @param refresh what the next one is fetched with, once; null for a token that doesn't expire
 */
public record BotToken(String value, @Nullable Instant until, @Nullable String refresh) {
  private static final int PRINT = 16;

  public BotToken {
    if (value.isBlank()) throw new IllegalArgumentException("A bot token is never blank");
  }

  /** One that doesn't expire. */
  public static BotToken lasting(String value) {
    return new BotToken(value, null, null);
  }

  /** Whether it expires by then. */
  boolean isOverBy(Instant then) {
    return until != null && !then.isBefore(until);
  }

  /** Tells it from other tokens without telling what it is: 16 hexadecimal digits. */
  public String print() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, PRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Redacted: tokens stay out of logs. */
  @Override
  public String toString() {
    return "BotToken[" + print() + "]";
  }
}
