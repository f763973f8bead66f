package dev.kindling.testkit.teams;

import java.time.Duration;
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

  static ConnectorAnswer limited(Duration wait) {
    String seconds = Long.toString(Math.max(1, wait.toSeconds()));
    return new ConnectorAnswer(429, "", Map.of("Retry-After", seconds));
  }

  static ConnectorAnswer of(ConnectorFault.Status fault) {
    String body =
        fault.code().isEmpty() ? "" : error(fault.status(), fault.code(), "as told").body();
    return new ConnectorAnswer(fault.status(), body, fault.headers());
  }
}
