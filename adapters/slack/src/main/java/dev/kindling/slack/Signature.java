package dev.kindling.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slack's signature, version 0: an HMAC over the time and the raw body. Bolt's own check takes
 * times in the future and compares in variable time, hence this one.
 */
final class Signature {
  /** How old, or how far in the future, a request may be. */
  static final Duration WINDOW = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

  private final SecretKeySpec key;

  Signature(String signingSecret) {
    key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** True if whoever knows the secret signed this request around that time. */
  boolean proves(SlackRequest request, Instant now) {
    Optional<String> time = request.header("X-Slack-Request-Timestamp").filter(this::isTime);
    Optional<String> claimed = request.header("X-Slack-Signature");
    return time.isPresent()
        && claimed.isPresent()
        && isFresh(time.get(), now)
        && isSame(claimed.get(), expected(time.get(), request.body()));
  }

  private boolean isTime(String text) {
    return SECONDS.matcher(text).matches();
  }

  private static boolean isFresh(String time, Instant now) {
    Instant signed = Instant.ofEpochSecond(Long.parseLong(time));
    return Duration.between(signed, now).abs().compareTo(WINDOW) <= 0;
  }

  private static boolean isSame(String claimed, String expected) {
    return MessageDigest.isEqual(
        claimed.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }

  private String expected(String time, byte[] body) {
    Mac mac = mac();
    mac.update(("v0:" + time + ":").getBytes(StandardCharsets.UTF_8));
    return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
