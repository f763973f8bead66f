package dev.kindling.testkit.teams;

import java.util.Map;

/** How the connector answers a send other than well. */
public sealed interface ConnectorFault {
  /** A status, Teams' error code in the body (empty for no body), and headers. Nothing is taken. */
  record Status(int status, String code, Map<String, String> headers) implements ConnectorFault {
    public Status {
      headers = Map.copyOf(headers);
    }
  }

  /** Takes the message and answers with a status that says nothing about it. */
  record TakenThenStatus(int status) implements ConnectorFault {}

  /** Takes the message and then drops the connection without a word. */
  record TakenThenDropped() implements ConnectorFault {}

  /** Takes the message and never answers. */
  record TakenThenSilent() implements ConnectorFault {}

  static ConnectorFault status(int status) {
    return new Status(status, "", Map.of());
  }

  static ConnectorFault status(int status, String code) {
    return new Status(status, code, Map.of());
  }

  /** 429 with that Retry-After header. */
  static ConnectorFault limited(String retryAfter) {
    return new Status(429, "", Map.of("Retry-After", retryAfter));
  }
}
