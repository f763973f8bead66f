package dev.kindling.teams;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/**
 * One request on the wire per call: no redirects, no replays (the JDK's client replays GET alone),
 * no limit of connections per host, a bound on the answer's time and size.
 */
final class Web {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final int LARGEST = 1 << 20;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          // Its own pool holds a thread of the system for each of some forty sends under way, and
          // took a third more of the processor.
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private final Duration patience;

  /**
   * @param patience how long an answer may take, connecting included
   */
  Web(Duration patience) {
    this.patience = patience;
  }

  /** What came of a request. */
  sealed interface Answer {
    record Came(int status, String body, HttpHeaders headers) implements Answer {
      Optional<String> header(String name) {
        return headers.firstValue(name);
      }

      boolean isSuccess() {
        return status / 100 == 2;
      }
    }

    /** No byte of the request left this machine. */
    record NoConnection(String detail) implements Answer {}

    /** The request may have arrived. */
    record Lost(String detail) implements Answer {}
  }

  /** Sends once and waits. An interrupted wait is a lost answer, and the thread stays marked. */
  Answer send(HttpRequest request) {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST));
    try {
      HttpResponse<String> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer.Came(response.statusCode(), response.body(), response.headers());
    } catch (ExecutionException e) {
      return failed(e.getCause());
    } catch (TimeoutException e) {
      answer.cancel(true);
      return new Answer.Lost("no answer in time");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new Answer.Lost("interrupted");
    }
  }

  private static Answer failed(Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException _ -> new Answer.NoConnection("connecting took too long");
      case ConnectException _ -> new Answer.NoConnection("no connection");
      case SSLHandshakeException _ -> new Answer.NoConnection("no secure connection");
      case IOException _ -> new Answer.Lost("the connection broke");
      case null, default -> new Answer.Lost("no usable answer");
    };
  }
}
