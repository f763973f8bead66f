package dev.kindling.server.architecture.broken.content;

import java.net.http.HttpRequest;

/** Content that would look for packs on the network. */
public final class FetchesPack {
  private FetchesPack() {}

  static HttpRequest.Builder request() {
    return HttpRequest.newBuilder();
  }
}
