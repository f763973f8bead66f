package dev.kindling.testkit.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as Slack does, written from its documentation and not from our check. */
public final class SlackSigner {
  private final String secret;

  public SlackSigner(String secret) {
    this.secret = secret;
  }

  /** A request with Slack's headers, signed at that time. */
  public SlackRaw signed(String contentType, byte[] body, Instant at) {
    String time = String.valueOf(at.getEpochSecond());
    return new SlackRaw(
        Map.of(
            "Content-Type",
            contentType,
            "User-Agent",
            "Slackbot 1.0 (+https://api.slack.com/robots)",
            "X-Slack-Request-Timestamp",
            time,
            "X-Slack-Signature",
            signature(time, body)),
        body);
  }

  private String signature(String time, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update(("v0:" + time + ":").getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA256", e);
    }
  }
}
