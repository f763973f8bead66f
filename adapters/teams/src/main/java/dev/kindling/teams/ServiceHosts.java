package dev.kindling.teams;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where messages may be sent. The address comes with each activity, so it is checked when it is
 * stored and again when it is used.
 */
final class ServiceHosts {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");

  private final List<String> hosts;
  private final boolean emulator;

  /** Emulators run on this machine: their list is any loopback host, and nothing else. */
  ServiceHosts(TeamsSettings settings) {
    this.hosts = settings.cloud().serviceHosts().stream().map(ServiceHosts::ending).toList();
    this.emulator = settings.isEmulator();
  }

  /** True for https to a listed host, and for http to a loopback host that is listed itself. */
  boolean allow(String serviceUrl) {
    URI uri = parse(serviceUrl);
    return uri != null && isPlain(uri) && (emulator ? isLoopback(uri) : isListed(uri));
  }

  static boolean isLoopback(URI uri) {
    return uri.getHost() != null && LOOPBACK.matcher(host(uri)).matches();
  }

  private boolean isListed(URI uri) {
    if (isLoopback(uri)) return hosts.contains(host(uri));
    return "https".equalsIgnoreCase(uri.getScheme())
        && uri.getPort() == -1
        && hosts.stream().anyMatch(listed -> matches(listed, host(uri)));
  }

  private static boolean matches(String listed, String host) {
    return listed.startsWith(".") ? host.endsWith(listed) : host.equals(listed);
  }

  /** No user information, query or fragment: nothing that makes an address look like another. */
  private static boolean isPlain(URI uri) {
    return uri.getHost() != null
        && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
        && uri.getRawUserInfo() == null
        && uri.getRawQuery() == null
        && uri.getRawFragment() == null;
  }

  private static @Nullable URI parse(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String ending(String listed) {
    String host = listed.strip().toLowerCase(Locale.ROOT);
    return host.startsWith("*.") ? host.substring(1) : host;
  }

  private static String host(URI uri) {
    return uri.getHost().toLowerCase(Locale.ROOT);
  }
}
