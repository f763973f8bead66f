package dev.kindling.server.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts with HMAC-SHA256, cut to 128 bits. Threads may share it. */
public final class Signature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  private final SecretKeySpec key;

  Signature(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** 16 bytes that only this key makes of that text. */
  public byte[] of(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  /** As {@link #of}, in 32 hexadecimal digits. */
  public String hex(String text) {
    return HexFormat.of().formatHex(of(text));
  }

  /** The text with a dot and its signature after it. */
  public String sign(String text) {
    return text + "." + hex(text);
  }

  /** The text that was signed; empty for anything that this key didn't sign. */
  public Optional<String> open(String signed) {
    int dot = signed.lastIndexOf('.');
    if (dot < 0) return Optional.empty();
    String text = signed.substring(0, dot);
    byte[] given = signed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    byte[] right = hex(text).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, right) ? Optional.of(text) : Optional.empty();
  }
}
