package dev.kindling.server.architecture.broken.language;

import java.net.Socket;

/** Words that could leave the machine. */
public final class CallsHome {
  private CallsHome() {}

  static Socket line() {
    return new Socket();
  }
}
