package dev.kindling.testkit.teams;

import java.util.Map;

/** What the connector answers. */
record ConnectorAnswer(int status, String body, Map<String, String> headers) {
  static ConnectorAnswer ok(int status, Object json) {
    return new ConnectorAnswer(status, json.toString(), Map.of());
  }

  static ConnectorAnswer error(int status, String code, String message) {
    Object error =
        TeamsJson.object()
            .set("error", TeamsJson.object().put("code", code).put("message", message));
    return new ConnectorAnswer(status, error.toString(), Map.of());
  }

  static ConnectorAnswer limited(String retryAfter) {
    return new ConnectorAnswer(429, "", Map.of("Retry-After", retryAfter));
  }

  static ConnectorAnswer of(ConnectorFault.Status fault) {
    return told(fault.status(), fault.code(), fault.headers());
  }

  /** An empty code makes an empty body. */
  static ConnectorAnswer told(int status, String code, Map<String, String> headers) {
    String body = code.isEmpty() ? "" : error(status, code, "as told").body();
    return new ConnectorAnswer(status, body, headers);
  }

  boolean isTaken() {
    return status / 100 == 2;
  }
}
