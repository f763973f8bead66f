package dev.kindling.slack;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which response addresses may be called. A signed payload names them, but a stolen secret must not
 * turn this server into somebody's hand inside the network: only Slack's own host, next to the API
 * that was configured, and on loopback the fake that answers as the API.
 */
final class Hooks {
  private final URI api;

  Hooks(URI api) {
    this.api = api;
  }

  /** The address if it may be called. */
  Optional<URI> allowed(@Nullable String address) {
    if (address == null || address.length() > 1_000) return Optional.empty();
    try {
      return Optional.of(new URI(address)).filter(this::isAllowed);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private boolean isAllowed(URI hook) {
    if (hook.getUserInfo() != null || hook.getHost() == null) return false;
    return SlackSettings.isLocal(api) ? isBeside(hook) : isSlack(hook);
  }

  private boolean isBeside(URI hook) {
    return "http".equals(hook.getScheme()) && api.getAuthority().equals(hook.getAuthority());
  }

  /** hooks.slack.com for slack.com, and likewise for the government's Slack. */
  private boolean isSlack(URI hook) {
    return "https".equals(hook.getScheme())
        && hook.getPort() == -1
        && ("hooks." + api.getHost()).equals(hook.getHost());
  }
}
