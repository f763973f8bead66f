package dev.kindling.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void whatGoesWrongWhileTellingOfAFailureIsNotToldAgainWithoutEnd() throws Exception {
    AtomicInteger told = new AtomicInteger();
    Failures failures =
        new Failures((_, _, _) -> {
          told.incrementAndGet();
          throw new IllegalStateException("no page can be drawn");
        });
    try (HttpServer server = HttpServer.start("127.0.0.1", 0, List.of(failures, broken()));
        HttpClient http = HttpClient.newHttpClient()) {
      http.send(page(server), BodyHandlers.discarding());
      assertEquals(1, told.get());
    }
  }

  private static Routes broken() {
    return routes ->
        routes.get(
            "/",
            _ -> {
              throw new IllegalStateException("broken");
            });
  }

  private static HttpRequest page(HttpServer server) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port()))
        .header("Accept", "text/html")
        .timeout(Duration.ofSeconds(20))
        .build();
  }
}
