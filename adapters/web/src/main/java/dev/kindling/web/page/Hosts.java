package dev.kindling.web.page;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names under which this server may be asked. A page elsewhere can point its own name at our
 * address (DNS rebinding); it cannot make a browser send another name than its own.
 */
public final class Hosts {
  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");
  private static final Pattern ADDRESS =
      Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+])(:\\d{1,5})?");

  private final @Nullable String publicAuthority;

  public Hosts(@Nullable URI publicUrl) {
    this.publicAuthority = publicUrl == null ? null : authority(publicUrl);
  }

  /** True for a Host header that names this very machine. */
  public static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * True for our public name, this machine, and bare addresses: nobody can make an address mean
   * something else.
   */
  public boolean isOurs(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return isLoopback(lower) || ADDRESS.matcher(lower).matches() || lower.equals(publicAuthority);
  }

  /** True if a page of that origin is a page of the host that was asked. */
  public static boolean isSame(String origin, String host) {
    int scheme = origin.indexOf("://");
    return scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(host);
  }

  private static String authority(URI url) {
    String port = url.getPort() == -1 ? "" : ":" + url.getPort();
    return (url.getHost() + port).toLowerCase(Locale.ROOT);
  }
}
