package dev.kindling.server.command;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody who uses the practice chat as its page without script does. */
final class PracticeVisit implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String address;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private int turns;

  PracticeVisit(String address) {
    this.address = address;
  }

  /** Throws IllegalStateException for anything but a page. */
  void look(String path) throws IOException, InterruptedException {
    send(to(path).GET());
  }

  void say(String words) throws IOException, InterruptedException {
    String text = URLEncoder.encode(words, StandardCharsets.UTF_8);
    post("/practice/say", "turn=warm-up-%d&text=%s".formatted(turns++, text));
  }

  void jump() throws IOException, InterruptedException {
    post("/practice/jump", "turn=warm-up-" + turns++);
  }

  @Override
  public void close() {
    browser.close();
  }

  private void post(String path, String form) throws IOException, InterruptedException {
    send(
        to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
  }

  private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200)
      throw new IllegalStateException(
          "%s answered %d".formatted(answer.uri().getPath(), answer.statusCode()));
  }
}
