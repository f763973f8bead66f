package dev.kindling.server.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts with AES-256-GCM, each under a name that it can't be moved away from. A sealed text
 * is {@code 1.KEY.BASE64}: a version, the id of the key in 8 hexadecimal digits, and 12 random
 * bytes with what was sealed and its tag of 128 bits. Threads may share it.
 */
public final class Seal {
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final Base64.Encoder BASE64 = Base64.getEncoder();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int ID_DIGITS = 8;

  private final SecretKeySpec key;
  private final String prefix;
  private final SecureRandom random = new SecureRandom();

  Seal(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
    this.prefix = "1." + id(key) + ".";
  }

  /** It tells keys apart: nobody can make the key of it. */
  private static String id(byte[] key) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update("kindling/1/key-id".getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(key)).substring(0, ID_DIGITS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The text, sealed; another one each time. */
  public String seal(String name, String text) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] all = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
      return prefix + BASE64.encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  /** Whether this key has sealed it, going by the id of the key. */
  public boolean isMine(String sealed) {
    return sealed.startsWith(prefix);
  }

  /** The text; empty for anything that this key did not seal under this name. */
  public Optional<String> open(String name, String sealed) {
    if (!isMine(sealed)) return Optional.empty();
    try {
      byte[] all = decoded(sealed.substring(prefix.length()));
      return Optional.of(new String(opened(name, all), StandardCharsets.UTF_8));
    } catch (AEADBadTagException | IllegalArgumentException _) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  /** Of the several ways to write the same bytes only ours counts. */
  private static byte[] decoded(String text) {
    byte[] all = Base64.getDecoder().decode(text);
    if (all.length < NONCE || !BASE64.encodeToString(all).equals(text))
      throw new IllegalArgumentException("Not as it was sealed");
    return all;
  }

  private byte[] opened(String name, byte[] all) throws GeneralSecurityException {
    byte[] nonce = Arrays.copyOf(all, NONCE);
    return cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(all, NONCE, all.length - NONCE);
  }

  private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
