package dev.kindling.server.wiring;

import dev.kindling.server.settings.Settings;
import java.net.URI;

/** How people reach this server. */
final class Addresses {
  private Addresses() {}

  /** Without a slash at its end. */
  static String of(Settings settings, int port) {
    URI site = settings.publicUrl();
    return site != null ? site.toString() : "http://%s:%d".formatted(host(settings.host()), port);
  }

  /** All of a machine's addresses can't be opened in a browser; this one can, on that machine. */
  private static String host(String host) {
    if (host.equals("0.0.0.0") || host.equals("::")) return "127.0.0.1";
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }
}
