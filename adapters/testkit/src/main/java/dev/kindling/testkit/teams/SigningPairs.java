package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The keys that the connector signs with now. Made once a JVM: RSA keys are slow to make. */
final class SigningPairs {
  private static final SigningPair FIRST = SigningPair.of("teams-1", "msteams", "skype");
  private static final SigningPair SECOND = SigningPair.of("teams-2", "msteams", "skype");
  private static final SigningPair WEB_CHAT = SigningPair.of("webchat-1", "webchat", "directline");

  private volatile SigningPair teams = FIRST;

  /** From now on the connector signs with another key. */
  void rotate() {
    teams = SECOND;
  }

  SigningPair teams() {
    return teams;
  }

  SigningPair webChat() {
    return WEB_CHAT;
  }

  ObjectNode jwks() {
    ObjectNode jwks = TeamsJson.object();
    ArrayNode keys = jwks.putArray("keys");
    keys.add(teams.jwk()).add(WEB_CHAT.jwk());
    keys.addObject().put("kty", "EC").put("kid", "of another kind").put("crv", "P-256");
    return jwks;
  }
}
