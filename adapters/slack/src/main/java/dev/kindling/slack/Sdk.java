package dev.kindling.slack;

import com.slack.api.SlackConfig;

/** Slack's SDK, quiet: no statistics, no listeners that read what is sent. */
final class Sdk {
  private Sdk() {}

  /** Statistics would ask Slack who we are before the first call, and keep threads. */
  static SlackConfig quiet() {
    SlackConfig config = new SlackConfig();
    config.setStatsEnabled(false);
    config.getHttpClientResponseHandlers().clear();
    return config;
  }
}
