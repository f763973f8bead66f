package dev.kindling.web.live;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server-sent events to one open page, written by the request's own thread until the page goes.
 * Javalin's own stream finishes on another thread, and what fails there once the response has begun
 * is tried again without end.
 */
public final class EventStream {
  private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

  private final OutputStream out;
  private boolean gone;

  private EventStream(OutputStream out) {
    this.out = out;
  }

  /**
   * Begins the stream and has it written; returns when that returns. A failure ends the stream: the
   * page comes back by itself and says what it has seen.
   */
  public static void open(Context ctx, Consumer<EventStream> writing) {
    HttpServletResponse response = ctx.res();
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/event-stream;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    try {
      response.flushBuffer();
      writing.accept(new EventStream(response.getOutputStream()));
    } catch (IOException | RuntimeException e) {
      LOG.info("A page's stream has ended: {}", e.toString());
    }
  }

  /** False once a write has failed: the page has gone. */
  public boolean isOpen() {
    return !gone;
  }

  /** Sends an event without an id. */
  public void event(String name, String data) {
    write("event: " + name + "\n" + lines(data) + "\n");
  }

  /** Sends an event; the page names the last id that it saw when it comes back. */
  public void event(String name, String data, String id) {
    write("id: " + id + "\nevent: " + name + "\n" + lines(data) + "\n");
  }

  /** A sign of life that the page doesn't see. */
  public void comment(String words) {
    write(": " + words + "\n\n");
  }

  private static String lines(String data) {
    StringBuilder lines = new StringBuilder();
    data.lines().forEach(line -> lines.append("data: ").append(line).append('\n'));
    return lines.isEmpty() ? "data: \n" : lines.toString();
  }

  private void write(String text) {
    if (gone) return;
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      gone = true;
    }
  }
}
