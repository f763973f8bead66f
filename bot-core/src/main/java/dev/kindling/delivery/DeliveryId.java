package dev.kindling.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The id of a delivery and the opaque key that travels with its message: 24 hexadecimal digits
 * derived from what caused it, so that deciding again gives the same id.
 */
public record DeliveryId(String value) {
  /** The id of the n-th message caused by that cause. */
  public static DeliveryId of(String cause, int index) {
    byte[] digest = sha256().digest((cause + "#" + index).getBytes(StandardCharsets.UTF_8));
    return new DeliveryId(HexFormat.of().formatHex(digest, 0, 12));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
