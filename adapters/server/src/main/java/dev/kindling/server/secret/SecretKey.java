package dev.kindling.server.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The one secret of this installation. It is never used itself: each purpose gets a key derived
 * from it (HKDF with SHA-256, RFC 5869), so that no use of one weakens another.
 */
public final class SecretKey {
  /** How long every derived key is: 256 bits. */
  public static final int BYTES = 32;

  private static final byte[] SALT = "kindling".getBytes(StandardCharsets.UTF_8);

  private final byte[] secret;

  /**
   * @param text at least 32 characters that nobody can guess
   */
  public SecretKey(String text) {
    if (text.length() < BYTES)
      throw new IllegalArgumentException("A secret key has at least 32 characters");
    this.secret = text.getBytes(StandardCharsets.UTF_8);
  }

  /** The key for that purpose, always the same. */
  public byte[] key(Purpose purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addSalt(SALT)
                  .addIKM(secret)
                  .thenExpand(purpose.label().getBytes(StandardCharsets.UTF_8), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java from 25 on has HKDF-SHA256", e);
    }
  }

  /** What signs for that purpose. */
  public Signature signature(Purpose purpose) {
    return new Signature(key(purpose));
  }

  /** What seals for that purpose. */
  public Seal seal(Purpose purpose) {
    return new Seal(key(purpose));
  }

  @Override
  public String toString() {
    return "***";
  }
}
