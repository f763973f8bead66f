package dev.kindling.server.http;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** Reads the bodies of requests, as long as they are short enough. */
final class Bodies {
  /** In bytes. No platform sends more; what is longer is somebody playing. */
  static final int LARGEST = 1_000_000;

  private Bodies() {}

  /** The raw bytes. Throws {@link ContentTooLargeResponse} beyond {@link #LARGEST}. */
  static byte[] read(Context context) throws IOException {
    if (context.contentLength() > LARGEST) throw tooLarge();
    try (InputStream body = context.bodyInputStream()) {
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) throw tooLarge();
      return bytes;
    }
  }

  private static ContentTooLargeResponse tooLarge() {
    return new ContentTooLargeResponse("That is longer than anything Kindling reads.");
  }
}
