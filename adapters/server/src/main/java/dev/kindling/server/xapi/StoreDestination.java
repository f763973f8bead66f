package dev.kindling.server.xapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A learning record store. One that has a statement already says 409, which is as good as having
 * taken it. Where it refuses several at once, each is sent by itself, so that one bad one holds up
 * no other.
 */
final class StoreDestination implements Destination {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final URI statements;
  private final @Nullable String authorization;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @param address the store's, without a slash at its end
   * @param login its key and secret with a colon between; null if it asks for none
   */
  StoreDestination(URI address, @Nullable String login) {
    this.statements = URI.create(address + "/statements");
    this.authorization = login == null ? null : "Basic " + base64(login);
  }

  @Override
  public Sent send(List<Statement> batch) {
    int status;
    try {
      HttpResponse<Void> response = post(batch);
      status = response.statusCode();
      if (isOver(status)) return later(response);
    } catch (IOException e) {
      return new Sent.Later("can't be reached", null, false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Sent.Later("was not waited for", null, false);
    }
    if (status < 300) return new Sent.Done(0);
    return batch.size() == 1 ? alone(status) : oneByOne(batch);
  }

  /** A statement that it has, or one that it won't ever take. */
  private static Sent alone(int status) {
    return new Sent.Done(status == 409 ? 0 : 1);
  }

  private Sent oneByOne(List<Statement> batch) {
    int refused = 0;
    for (Statement statement : batch) {
      switch (send(List.of(statement))) {
        case Sent.Done done -> refused += done.refused();
        case Sent.Later later -> {
          return later;
        }
      }
    }
    return new Sent.Done(refused);
  }

  /** True unless it took them or has something against one of them. */
  private static boolean isOver(int status) {
    boolean about = status == 400 || status == 409 || status == 413;
    return status >= 300 && !about;
  }

  private static Sent later(HttpResponse<Void> response) {
    int status = response.statusCode();
    boolean human = status < 500 && status != 408 && status != 429;
    return new Sent.Later("answers " + status, wait(response), human);
  }

  private static @Nullable Duration wait(HttpResponse<Void> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(text -> text.matches("\\d{1,6}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .orElse(null);
  }

  private HttpResponse<Void> post(List<Statement> batch) throws IOException, InterruptedException {
    String body =
        batch.stream()
            .map(statement -> statement.json().toString())
            .collect(Collectors.joining(",", "[", "]"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(statements)
            .timeout(ANSWER)
            .header("Content-Type", "application/json")
            .header("X-Experience-API-Version", "1.0.3")
            .POST(BodyPublishers.ofString(body));
    if (authorization != null) request.header("Authorization", authorization);
    return client.send(request.build(), BodyHandlers.discarding());
  }

  private static String base64(String login) {
    return Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
