package dev.kindling.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.conversations.ConversationsHistoryRequest;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import dev.kindling.delivery.Finder;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.slack.install.Pass;
import dev.kindling.slack.install.Tokens;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a message by its delivery's key in our own chat with the person. It says "absent" only
 * when the whole time was looked through and every message there could be told apart. What was sent
 * by a response URL is in no history. One request a page, never repeated; safe for many threads.
 */
final class SlackFinder implements Finder {
  /** How long to wait until somebody may have given the app what it lacks. */
  private static final Duration REPAIR = Duration.ofMinutes(15);

  private final Methods methods;
  private final Tokens tokens;
  private final Chats chats = new Chats();
  private final HistoryAllowance allowance;
  private final InstantSource clock;
  private final Attention attention;

  SlackFinder(
      Methods methods,
      Tokens tokens,
      HistoryAllowance allowance,
      InstantSource clock,
      Attention attention) {
    this.methods = methods;
    this.tokens = tokens;
    this.allowance = allowance;
    this.clock = clock;
    this.attention = attention;
  }

  @Override
  public double perMinute() {
    return allowance.perMinute();
  }

  @Override
  public Finding find(Sought sought) {
    if (sought.way().room() != null) return new Finding.Impossible("response_url");
    return switch (tokens.of(sought.account().id().workspace())) {
      case Pass.Valid pass -> look(pass, sought);
      case Pass.Stopped _ -> new Finding.Later(REPAIR);
      case Pass.Later _ -> new Finding.Later(RetryAfter.USUAL);
    };
  }

  private Finding look(Pass.Valid pass, Sought sought) {
    try {
      return look(methods.with(pass), sought);
    } catch (NotOk e) {
      return tokens.refused(pass, e.code())
          ? new Finding.Later(RetryAfter.USUAL)
          : means(sought, Replies.error(e.code(), retryAfter(null)));
    } catch (SlackApiException e) {
      return new Finding.Later(retryAfter(e.getResponse().header("Retry-After")).rest());
    } catch (IOException | JsonParseException _) {
      return new Finding.Later(RetryAfter.USUAL);
    }
  }

  private Finding look(MethodsClient client, Sought sought)
      throws IOException, SlackApiException, NotOk {
    String chat = chats.with(client, sought.account());
    Traces traces = new Traces(sought.key());
    String cursor = null;
    for (int page = 0; page < allowance.pages(); page++) {
      ConversationsHistoryResponse answer = read(client, request(chat, sought, cursor));
      attention.canLook(sought.account().id().workspace());
      traces.see(answer.getMessages());
      cursor = next(answer);
      if (traces.isAllThere() || cursor == null) return traces.afterAll();
    }
    return new Finding.Impossible("too_long_a_history");
  }

  private static ConversationsHistoryResponse read(
      MethodsClient client, ConversationsHistoryRequest request)
      throws IOException, SlackApiException, NotOk {
    ConversationsHistoryResponse answer = client.conversationsHistory(request);
    if (answer == null) throw new IOException("An empty answer");
    if (!answer.isOk()) throw new NotOk(answer.getError());
    if (answer.getMessages() == null) throw new IOException("An answer without messages");
    return answer;
  }

  private ConversationsHistoryRequest request(String chat, Sought sought, @Nullable String cursor) {
    return ConversationsHistoryRequest.builder()
        .channel(chat)
        .oldest(timestamp(sought.from()))
        .latest(timestamp(sought.until()))
        .inclusive(true)
        .includeAllMetadata(true)
        .limit(allowance.page())
        .cursor(cursor)
        .build();
  }

  /** Null at the end; an answer that says there is more but not where is no end. */
  private static @Nullable String next(ConversationsHistoryResponse answer) throws IOException {
    String cursor =
        answer.getResponseMetadata() == null ? null : answer.getResponseMetadata().getNextCursor();
    if (cursor != null && !cursor.isEmpty()) return cursor;
    if (answer.isHasMore()) throw new IOException("More messages without a way to them");
    return null;
  }

  private Finding means(Sought sought, SendResult said) {
    return switch (said) {
      case SendResult.Limited limited -> new Finding.Later(limited.retryAfter());
      case SendResult.Refused refused -> means(sought, refused);
      case SendResult.Unknown _,
          SendResult.Unreachable _,
          SendResult.NotSent _,
          SendResult.Sent _,
          SendResult.Opened _,
          SendResult.Closed _ ->
          new Finding.Later(RetryAfter.USUAL);
    };
  }

  /** What an admin can mend is tried again later; what is about one chat stays as it is. */
  private Finding means(Sought sought, SendResult.Refused refused) {
    boolean scope = refused.detail().equals("missing_scope");
    if (scope) attention.cannotLook(sought.account().id().workspace());
    return scope || refused.reason() == Refusal.ACCESS_REVOKED
        ? new Finding.Later(REPAIR)
        : new Finding.Impossible(refused.detail());
  }

  private RetryAfter retryAfter(@Nullable String header) {
    return new RetryAfter(header, clock.instant());
  }

  private static String timestamp(Instant instant) {
    return "%d.%06d".formatted(instant.getEpochSecond(), instant.getNano() / 1_000);
  }
}
