package dev.kindling.web.doubles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a stream of server-sent events, one at a time, waiting for each. */
public final class EventReader implements AutoCloseable {
  private final BufferedReader lines;

  public EventReader(InputStream stream) {
    this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** One event; the id is empty if it has none. */
  public record Event(String name, String id, String data) {}

  /** The next event of that name; others are passed over. Fails if the stream ends before. */
  public Event next(String name) throws IOException {
    Event event = next();
    while (event != null && !event.name().equals(name)) event = next();
    if (event == null) throw new AssertionError("The stream ended before a '" + name + "'");
    return event;
  }

  /** Reads to the end of the stream. */
  public void drain() throws IOException {
    Event event = next();
    while (event != null) event = next();
  }

  private @Nullable Event next() throws IOException {
    String name = "";
    String id = "";
    StringBuilder data = new StringBuilder();
    String line = lines.readLine();
    for (; line != null && !line.isEmpty(); line = lines.readLine()) {
      if (line.startsWith("event: ")) name = line.substring(7);
      if (line.startsWith("id: ")) id = line.substring(4);
      if (line.startsWith("data: ")) data.append(line.substring(6)).append('\n');
    }
    return line == null ? null : new Event(name, id, data.toString().strip());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
