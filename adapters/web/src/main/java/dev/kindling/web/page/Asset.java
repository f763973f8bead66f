package dev.kindling.web.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A style sheet, script or drawing; all of them are text.
 *
 * @param tag changes with every byte of the content
 */
record Asset(String type, String text, String tag) {
  static Asset of(String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Asset(type, text, HexFormat.of().formatHex(sha256().digest(bytes), 0, 8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
