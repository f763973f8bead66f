package dev.kindling.server.http;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** Reads the bodies of requests, as long as they are short enough. */
final class Bodies {
  /** In bytes. No platform sends more; what is longer is somebody playing. */
  static final int LARGEST = 1_000_000;

  /** So much is thrown away for whoever sends too much; beyond, the connection is cut. */
  private static final int THROWN_AWAY = 32_000_000;

  private Bodies() {}

  /** The raw bytes. Throws {@link ContentTooLargeResponse} beyond {@link #LARGEST}. */
  static byte[] read(Context context) throws IOException {
    try (InputStream body = context.bodyInputStream()) {
      byte[] bytes = body.readNBytes(wanted(context));
      if (bytes.length <= LARGEST) return bytes;
      throwAway(body);
      throw tooLarge();
    }
  }

  /** What was announced: asking for more would take a large buffer for each small body. */
  private static int wanted(Context context) {
    int announced = context.contentLength();
    return announced < 0 ? LARGEST + 1 : Math.min(announced, LARGEST + 1);
  }

  /** Reads on to the end, within a bound, so that the client gets to hear the answer. */
  static void throwAway(InputStream body) throws IOException {
    byte[] some = new byte[64 * 1024];
    int read = body.read(some);
    for (int all = 0; read >= 0 && all < THROWN_AWAY; read = body.read(some)) all += read;
  }

  static ContentTooLargeResponse tooLarge() {
    return new ContentTooLargeResponse("That is longer than anything Kindling reads.");
  }
}
