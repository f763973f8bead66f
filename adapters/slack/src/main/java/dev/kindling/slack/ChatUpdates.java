package dev.kindling.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import dev.kindling.platform.Account;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import dev.kindling.slack.blockkit.Page;
import dev.kindling.slack.view.Rests;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Changes messages in people's own chats with us: those whose question was answered by typing.
 *
 * <p>Nobody is served worse where that fails: the buttons that stay answer kindly. So each is tried
 * once, what Slack refuses or leaves open is given up, and where it wants no more for a while none
 * is tried. Nothing of that holds up the messages of the workspace, as the limit is the method's
 * own: 50 a minute. Safe for many threads.
 */
final class ChatUpdates {
  private static final String LIMITED = "ratelimited";

  private final Rests rests;
  private final InstantSource clock;

  ChatUpdates(InstantSource clock) {
    this.rests = new Rests(header -> new RetryAfter(header, clock.instant()).rest(), clock);
    this.clock = clock;
  }

  /** True for what names a message, as {@link ChatPosts} heard it from Slack. */
  static boolean isMessage(String target) {
    return target.matches("\\d{1,12}\\.\\d{1,9}");
  }

  /**
   * One attempt, or none where our chat with the person isn't known.
   *
   * @param methods called with the token of the person's workspace
   */
  SendResult send(MethodsClient methods, Account account, String message, Page page) {
    Workspace workspace = account.id().workspace();
    if (!account.address().startsWith("D")) return given("unknown_chat");
    if (rests.isResting(workspace)) return given(LIMITED);
    return switch (attempt(methods, request(account.address(), message, page))) {
      case SendResult.Limited limited -> rest(workspace, limited.retryAfter());
      case SendResult.Refused no when no.reason() != Refusal.ACCESS_REVOKED -> given(no.detail());
      case SendResult.Unknown open -> given(open.detail());
      case SendResult.Refused no -> no;
      case SendResult.Sent sent -> sent;
      case SendResult.Unreachable no -> no;
      case SendResult.NotSent no -> no;
      case SendResult.Opened no -> no;
      case SendResult.Closed no -> no;
    };
  }

  private SendResult rest(Workspace workspace, Duration retryAfter) {
    rests.begin(workspace, retryAfter);
    return given(LIMITED);
  }

  /** Given up, which says nothing about the person. */
  private static SendResult given(String detail) {
    return new SendResult.Refused(Refusal.OTHER, detail);
  }

  private SendResult attempt(MethodsClient methods, ChatUpdateRequest request) {
    try {
      return result(methods.chatUpdate(request));
    } catch (Wire.NotReached _) {
      return new SendResult.Unreachable("no_connection");
    } catch (SlackApiException e) {
      String header = e.getResponse().header("Retry-After");
      return Replies.status(e.getResponse().code(), retryAfter(header));
    } catch (IOException | JsonParseException e) {
      return new SendResult.Unknown(e.getClass().getSimpleName());
    }
  }

  private SendResult result(@Nullable ChatUpdateResponse response) {
    if (response == null) return new SendResult.Unknown("empty_response");
    return response.isOk()
        ? new SendResult.Sent("")
        : Replies.error(response.getError(), retryAfter(null));
  }

  private static ChatUpdateRequest request(String chat, String message, Page page) {
    return ChatUpdateRequest.builder()
        .channel(chat)
        .ts(message)
        .text(page.text())
        .blocksAsString(page.drawn())
        .build();
  }

  private RetryAfter retryAfter(@Nullable String header) {
    return new RetryAfter(header, clock.instant());
  }
}
