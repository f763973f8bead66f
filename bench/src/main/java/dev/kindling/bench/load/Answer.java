package dev.kindling.bench.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * What a server answered.
 *
 * @param body as it came
 * @param zipped whether that is gzip
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Answer(int status, byte[] body, boolean zipped) {
  /** The body in words; empty where there is none. */
  public String text() {
    try (InputStream in = open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open() throws IOException {
    InputStream raw = new ByteArrayInputStream(body);
    return zipped ? new GZIPInputStream(raw) : raw;
  }
}
