package dev.kindling.teams;

import com.microsoft.bot.connector.Channels;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where each tenant's messages go, as its newest proven activity said. A tenant that hasn't written
 * since this server started gets its cloud's own address, which leads to the same place. Safe for
 * many threads.
 */
public final class ServiceUrls {
  /** Nobody has so many tenants; more would be somebody filling our memory. */
  private static final int MOST = 10_000;

  private final String standard;
  private final String bot;
  private final Map<String, String> seen = new ConcurrentHashMap<>();

  public ServiceUrls(TeamsSettings settings) {
    this.standard = settings.cloud().serviceUrl();
    this.bot = settings.isEmulator() ? "" : "28:" + settings.appId();
  }

  /** A proven activity of that tenant came from there; the newest holds. */
  void note(String tenant, String serviceUrl) {
    String url = serviceUrl.endsWith("/") ? serviceUrl : serviceUrl + "/";
    if (seen.size() < MOST || seen.containsKey(tenant)) seen.put(tenant, url);
  }

  /** A conversation in that tenant, wherever its messages go now. */
  Address address(String tenant, String conversation) {
    return new Address(of(tenant), conversation, bot, tenant, Channels.MSTEAMS);
  }

  /** Ends in a slash. */
  String of(String tenant) {
    return seen.getOrDefault(tenant, standard);
  }
}
