package dev.kindling.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;

/** Slack's methods for the packages beside this one. */
public final class SlackMethods {
  private SlackMethods() {}

  /**
   * For calls that name their own secrets, one request a call.
   *
   * @param api where the methods are, ends with a slash
   */
  public static MethodsClient withoutToken(URI api) {
    SlackConfig config = Sdk.quiet();
    config.setMethodsEndpointUrlPrefix(api.toString());
    return Slack.getInstance(config, new SlackHttpClient(Wire.client(Wire.CONNECT, Wire.READ)))
        .methods();
  }
}
