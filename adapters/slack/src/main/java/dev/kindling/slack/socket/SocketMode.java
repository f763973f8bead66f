package dev.kindling.slack.socket;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.socket_mode.SocketModeClient;
import dev.kindling.slack.SlackApp;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets Slack reach us without a public address: we call Slack, and what people do comes through
 * that connection. It is for trying Kindling out; a server that people depend on is reached over
 * HTTP. Connects in the background, again and again for as long as it takes, and after every loss.
 */
public final class SocketMode implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Slack slack;
  private final String token;
  private final SlackApp app;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicReference<@Nullable SocketModeClient> client = new AtomicReference<>();

  private SocketMode(Slack slack, String token, SlackApp app) {
    this.slack = slack;
    this.token = token;
    this.app = app;
  }

  /**
   * Begins to connect and returns at once.
   *
   * @param token the app-level token with connections:write, {@code xapp-…}
   * @param api where Slack's methods are, ends with a slash
   */
  public static SocketMode start(String token, URI api, SlackApp app) {
    SlackConfig config = new SlackConfig();
    config.setStatsEnabled(false);
    config.getHttpClientResponseHandlers().clear();
    config.setMethodsEndpointUrlPrefix(api.toString());
    SocketMode socket = new SocketMode(Slack.getInstance(config), token, app);
    Thread.ofVirtual().name("slack-socket").start(socket::connect);
    return socket;
  }

  private void connect() {
    Duration pause = PAUSE;
    while (!isConnected()) {
      if (isClosed(pause)) return;
      pause = longer(pause);
    }
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }

  private boolean isClosed(Duration after) {
    try {
      return closed.await(after.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private boolean isConnected() {
    try {
      SocketModeClient made = slack.socketMode(token, SocketModeClient.Backend.JavaWebSocket);
      listen(made);
      made.connect();
      keep(made);
      LOG.info("Slack reaches us through Socket Mode");
      return true;
    } catch (IOException | RuntimeException e) {
      complain(e);
      return false;
    }
  }

  private void keep(SocketModeClient made) throws IOException {
    client.set(made);
    if (closed.getCount() == 0) close();
  }

  private void listen(SocketModeClient made) {
    Envelopes envelopes = new Envelopes(made, app);
    made.addEventsApiEnvelopeListener(it -> envelopes.take(it, Bodies.ofEvent(it.getPayload())));
    made.addInteractiveEnvelopeListener(
        it -> envelopes.take(it, Bodies.ofInteraction(it.getPayload())));
    made.addSlashCommandsEnvelopeListener(
        it -> envelopes.take(it, Bodies.ofCommand(it.getPayload())));
  }

  /** An app-level token that Slack refuses is for a human to mend; all else passes. */
  private static void complain(Exception e) {
    String said = String.valueOf(e.getMessage());
    if (said.contains("(error: "))
      LOG.error(
          "Slack refuses Socket Mode: {}. Look at KINDLING_SLACK_APP_TOKEN (xapp-…, with"
              + " connections:write), and whether Socket Mode is switched on for the app",
          said);
    else LOG.warn("Slack can't be reached for Socket Mode yet: {}", e.getClass().getSimpleName());
  }

  @Override
  public void close() {
    closed.countDown();
    SocketModeClient made = client.getAndSet(null);
    if (made == null) return;
    try {
      made.close();
    } catch (IOException e) {
      LOG.warn("The connection to Slack did not close: {}", e.getClass().getSimpleName());
    }
  }
}
