package dev.kindling.slack.socket;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.request.SocketModeEnvelope;
import dev.kindling.slack.SlackAnswer;
import dev.kindling.slack.SlackApp;

/**
 * Hands envelopes to the app and acknowledges them with its answer. What could not be kept is not
 * acknowledged, so that Slack sends it again.
 */
final class Envelopes {
  private final SocketModeClient client;
  private final SlackApp app;

  Envelopes(SocketModeClient client, SlackApp app) {
    this.client = client;
    this.app = app;
  }

  void take(SocketModeEnvelope envelope, byte[] body) {
    SlackAnswer answer = app.handleProven(body);
    if (answer.status() < 500) client.sendSocketModeResponse(acknowledgement(envelope, answer));
  }

  private static String acknowledgement(SocketModeEnvelope envelope, SlackAnswer answer) {
    JsonObject acknowledged = new JsonObject();
    acknowledged.addProperty("envelope_id", envelope.getEnvelopeId());
    boolean takesMore = Boolean.TRUE.equals(envelope.getAcceptsResponsePayload());
    if (takesMore && answer.body().startsWith("{"))
      acknowledged.add("payload", JsonParser.parseString(answer.body()));
    return acknowledged.toString();
  }
}
