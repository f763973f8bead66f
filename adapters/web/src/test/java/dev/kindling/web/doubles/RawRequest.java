package dev.kindling.web.doubles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request whose Host header is ours to choose, which Java's client doesn't allow. */
public final class RawRequest {
  private RawRequest() {}

  /** The status of the answer to a GET under that host name. */
  public static int get(TestWeb web, String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), web.at("").getPort());
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      String request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return Integer.parseInt(in.readLine().split(" ", -1)[1]);
    }
  }
}
