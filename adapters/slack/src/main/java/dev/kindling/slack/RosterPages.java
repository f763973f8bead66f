package dev.kindling.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.users.UsersListRequest;
import com.slack.api.methods.response.users.UsersListResponse;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Roster.Told;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import dev.kindling.slack.install.Pass;
import dev.kindling.slack.install.Tokens;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Asks Slack for a page of a workspace's people, one request a question. */
final class RosterPages {
  /** As many as Slack advises; it may bring fewer before the end. */
  static final int SIZE = 200;

  private final Methods methods;
  private final Tokens tokens;
  private final InstantSource clock;

  RosterPages(Methods methods, Tokens tokens, InstantSource clock) {
    this.methods = methods;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * One attempt, with the token as it is now: a long reading may outlive one.
   *
   * @param cursor where the page begins; empty for the first
   */
  RosterPage ask(Workspace workspace, String cursor) {
    return switch (tokens.of(workspace)) {
      case Pass.Valid pass -> ask(pass, cursor);
      case Pass.Stopped stopped -> new RosterPage.Over(refused(stopped.code()));
      case Pass.Later later -> new RosterPage.Again(Duration.ZERO, later.why());
    };
  }

  private RosterPage ask(Pass.Valid pass, String cursor) {
    try {
      return page(methods.with(pass).usersList(request(cursor)));
    } catch (NotOk e) {
      return tokens.refused(pass, e.code())
          ? new RosterPage.Again(Duration.ZERO, e.code())
          : means(e.code(), Replies.error(e.code(), retryAfter(null)));
    } catch (SlackApiException e) {
      RetryAfter rest = retryAfter(e.getResponse().header("Retry-After"));
      return means("", Replies.status(e.getResponse().code(), rest));
    } catch (IOException | JsonParseException e) {
      return new RosterPage.Again(Duration.ZERO, e.getClass().getSimpleName());
    }
  }

  private static UsersListRequest request(String cursor) {
    return UsersListRequest.builder()
        .limit(SIZE)
        .includeLocale(true)
        .cursor(cursor.isEmpty() ? null : cursor)
        .build();
  }

  private static RosterPage page(@Nullable UsersListResponse answer) throws IOException, NotOk {
    if (answer == null) throw new IOException("An empty answer");
    if (!answer.isOk()) throw new NotOk(answer.getError());
    if (answer.getMembers() == null) throw new IOException("An answer without people");
    return new RosterPage.Read(answer.getMembers(), next(answer));
  }

  private static String next(UsersListResponse answer) {
    String next =
        answer.getResponseMetadata() == null ? null : answer.getResponseMetadata().getNextCursor();
    return next == null ? "" : next;
  }

  /** Reading changes nothing, so what is left open is asked again. */
  private static RosterPage means(String code, SendResult said) {
    if (code.equals("invalid_cursor")) return new RosterPage.Lost(code);
    return switch (said) {
      case SendResult.Limited limited -> new RosterPage.Again(limited.retryAfter(), "ratelimited");
      case SendResult.Unknown(String why) -> new RosterPage.Again(Duration.ZERO, why);
      case SendResult.Refused(Refusal reason, String why) ->
          new RosterPage.Over(new Told.Refused(reason, why));
      case SendResult.Unreachable _,
          SendResult.NotSent _,
          SendResult.Sent _,
          SendResult.Opened _,
          SendResult.Closed _ ->
          throw new IllegalStateException("No answer of Slack's means that: " + said);
    };
  }

  private static Told refused(String code) {
    return new Told.Refused(
        code.equals("not_installed") ? Refusal.NOT_INSTALLED : Refusal.ACCESS_REVOKED, code);
  }

  private RetryAfter retryAfter(@Nullable String header) {
    return new RetryAfter(header, clock.instant());
  }
}
