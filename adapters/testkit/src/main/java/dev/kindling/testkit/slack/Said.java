package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the fake answers.
 *
 * @param retryAfter the header, in seconds; zero for none
 * @param outcome for the ledger
 */
record Said(int status, String body, long retryAfter, String outcome) {
  static Said ok(ObjectNode body) {
    return new Said(200, body.put("ok", true).toString(), 0, "ok");
  }

  static Said error(String code) {
    String first = code.split(" ", 2)[0];
    ObjectNode body = Wanted.JSON.createObjectNode().put("ok", false).put("error", first);
    if (!first.equals(code)) body.putObject("response_metadata").putArray("messages").add(code);
    return new Said(200, body.toString(), 0, code);
  }

  static Said limited(long seconds) {
    return new Said(429, "{\"ok\":false,\"error\":\"ratelimited\"}", seconds, "429");
  }

  /** An error of a response URL, which has a status as well. */
  static Said error(int status, String code) {
    return new Said(status, "{\"ok\":false,\"error\":\"" + code + "\"}", 0, code);
  }
}
