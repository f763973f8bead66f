package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the fake answers.
 *
 * @param retryAfter the header; blank for none
 * @param outcome for the ledger
 */
record Said(int status, String body, String retryAfter, String outcome) {
  static Said ok(ObjectNode body) {
    return new Said(200, body.put("ok", true).toString(), "", "ok");
  }

  static Said error(String code) {
    String first = code.split(" ", 2)[0];
    ObjectNode body = Wanted.JSON.createObjectNode().put("ok", false).put("error", first);
    if (!first.equals(code)) body.putObject("response_metadata").putArray("messages").add(code);
    return new Said(200, body.toString(), "", code);
  }

  static Said limited(String retryAfter) {
    return new Said(429, "{\"ok\":false,\"error\":\"ratelimited\"}", retryAfter, "429");
  }

  /** An error of a response URL, which has a status as well. */
  static Said error(int status, String code) {
    return new Said(status, "{\"ok\":false,\"error\":\"" + code + "\"}", "", code);
  }

  /** A bare status, as a proxy gives it. */
  static Said status(int status, String retryAfter) {
    return new Said(status, "", retryAfter, String.valueOf(status));
  }

  boolean isOk() {
    return outcome.equals("ok");
  }
}
