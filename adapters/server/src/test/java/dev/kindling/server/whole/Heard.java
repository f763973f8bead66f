package dev.kindling.server.whole;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** What this JVM logs from now on until it is closed, as its own settings let it through. */
final class Heard extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private record Line(Level level, String text) {}

  private final Queue<Line> lines = new ConcurrentLinkedQueue<>();

  private Heard() {}

  static Heard all() {
    Heard heard = new Heard();
    heard.start();
    root().addAppender(heard);
    return heard;
  }

  @Override
  protected void append(ILoggingEvent event) {
    String trace =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    lines.add(new Line(event.getLevel(), event.getFormattedMessage() + trace));
  }

  List<String> errors() {
    return lines.stream().filter(line -> line.level() == Level.ERROR).map(Line::text).toList();
  }

  String everything() {
    return String.join("\n", lines.stream().map(Line::text).toList());
  }

  @Override
  public void close() {
    root().detachAppender(this);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
