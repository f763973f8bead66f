package dev.kindling.server.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Who is at the other end of a request. */
final class Peer {
  private static final List<String> SIGNS_OF_A_PROXY =
      List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

  private Peer() {}

  /** True only for a program on this machine: not for what a proxy on it passes on. */
  static boolean isLoopback(Context context) {
    return isLoopback(context.ip())
        && SIGNS_OF_A_PROXY.stream().noneMatch(name -> context.header(name) != null);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
