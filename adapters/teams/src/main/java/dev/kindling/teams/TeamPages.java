package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Roster.Told;
import dev.kindling.platform.SendResult;
import java.net.http.HttpRequest;
import java.time.Duration;

/** Reads a team's members page by page, and again what failed on the way. For one reading. */
final class TeamPages {
  private static final int SIZE = 500;

  /** So often a page is asked for before we give up. */
  static final int TRIES = 5;

  /** The first pause; each further one is twice as long. */
  static final Duration PAUSE = Duration.ofSeconds(1);

  private final Connector connector;
  private final String serviceUrl;
  private final String team;
  private final Waiting waiting;

  TeamPages(Connector connector, String serviceUrl, String team, Waiting waiting) {
    this.connector = connector;
    this.serviceUrl = serviceUrl;
    this.team = team;
    this.waiting = waiting;
  }

  /** What a page showed. */
  sealed interface Page {
    /**
     * People.
     *
     * @param next empty after the last page
     */
    record Read(JsonNode members, String next) implements Page {}

    record Over(Told told) implements Page {}
  }

  /** What one attempt showed: a page, or how long to wait before the next. */
  private sealed interface Attempt {
    record Done(Page page) implements Attempt {}

    record Again(Duration least, String why) implements Attempt {}
  }

  /** Waits as long as Teams asks, and between attempts. */
  Page read(String token) throws InterruptedException {
    Duration pause = PAUSE;
    String why = "";
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      switch (attempt(token)) {
        case Attempt.Done done -> {
          return done.page();
        }
        case Attempt.Again again -> {
          why = again.why();
          if (attempt < TRIES) waiting.pause(longer(pause, again.least()));
          pause = pause.multipliedBy(2);
        }
      }
    }
    return new Page.Over(new Told.BrokenOff(why));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private Attempt attempt(String token) {
    String query = token.isEmpty() ? "" : "&continuationToken=" + Connector.encoded(token);
    String path =
        "v3/conversations/" + Connector.encoded(team) + "/pagedmembers?pageSize=" + SIZE + query;
    HttpRequest.Builder request = Connector.request(serviceUrl, path).GET();
    return switch (connector.call(serviceUrl, request)) {
      case Connector.Outcome.Came came -> read(came.answer());
      case Connector.Outcome.Lost lost -> new Attempt.Again(Duration.ZERO, lost.detail());
      case Connector.Outcome.Nothing nothing -> nothing(nothing.result());
    };
  }

  private static Attempt nothing(SendResult result) {
    return result instanceof SendResult.Refused no
        ? over(no)
        : new Attempt.Again(Duration.ZERO, "no connection");
  }

  private Attempt read(Web.Answer.Came came) {
    int status = came.status();
    if (came.isSuccess()) return page(came.body());
    if (status == 429 || status == 412)
      return new Attempt.Again(
          RetryAfter.read(came.header("Retry-After"), connector.now()), "http " + status);
    if (status == 408 || status >= 500) return new Attempt.Again(Duration.ZERO, "http " + status);
    SendResult.Refused no = Refusals.of(status, came.body());
    return over(status == 404 ? new SendResult.Refused(Refusal.NOT_INSTALLED, no.detail()) : no);
  }

  private static Attempt over(SendResult.Refused no) {
    return new Attempt.Done(new Page.Over(new Told.Refused(no.reason(), no.detail())));
  }

  private static Attempt page(String body) {
    return Json.object(body)
        .filter(json -> json.path("members").isArray())
        .<Attempt>map(json ->
            new Attempt.Done(
                new Page.Read(json.path("members"), json.path("continuationToken").asText(""))))
        .orElseGet(() -> new Attempt.Again(Duration.ZERO, "no list of members"));
  }
}
