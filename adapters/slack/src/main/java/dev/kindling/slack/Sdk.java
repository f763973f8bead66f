package dev.kindling.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import okhttp3.OkHttpClient;

/** Slack's SDK, quiet: no statistics, no listeners that read what is sent. */
final class Sdk {
  private Sdk() {}

  /** The methods, called with the bot's token, one request a call. */
  static MethodsClient methods(SlackSettings settings, OkHttpClient http) {
    SlackConfig config = quiet();
    config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
    return Slack.getInstance(config, new SlackHttpClient(http)).methods(settings.botToken());
  }

  /** Statistics would ask Slack who we are before the first call, and keep threads. */
  static SlackConfig quiet() {
    SlackConfig config = new SlackConfig();
    config.setStatsEnabled(false);
    config.getHttpClientResponseHandlers().clear();
    return config;
  }
}
