package dev.kindling.testkit.teams;

import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A real RSA key pair under an id, announced with the platforms it may speak for. */
record SigningPair(
    String id, RSAPublicKey publicKey, RSAPrivateKey privateKey, List<String> endorsements) {
  static SigningPair of(String id, String... endorsements) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      return new SigningPair(
          id,
          (RSAPublicKey) pair.getPublic(),
          (RSAPrivateKey) pair.getPrivate(),
          List.of(endorsements));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has RSA", e);
    }
  }

  Algorithm rs256() {
    return Algorithm.RSA256(publicKey, privateKey);
  }

  Algorithm rs512() {
    return Algorithm.RSA512(publicKey, privateKey);
  }

  SigningPair named(String other) {
    return new SigningPair(other, publicKey, privateKey, endorsements);
  }

  ObjectNode jwk() {
    ObjectNode key = TeamsJson.object().put("kty", "RSA").put("use", "sig").put("kid", id);
    key.put("n", unsigned(publicKey.getModulus()))
        .put("e", unsigned(publicKey.getPublicExponent()));
    ArrayNode names = key.putArray("endorsements");
    endorsements.forEach(names::add);
    return key;
  }

  private static String unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int from = bytes[0] == 0 ? 1 : 0;
    byte[] positive = Arrays.copyOfRange(bytes, from, bytes.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(positive);
  }
}
