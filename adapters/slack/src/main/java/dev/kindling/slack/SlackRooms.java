package dev.kindling.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message.Metadata;
import dev.kindling.message.Message;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Room;
import dev.kindling.platform.RoomMessenger;
import dev.kindling.platform.SendResult;
import dev.kindling.slack.blockkit.Page;
import dev.kindling.slack.blockkit.Pages;
import dev.kindling.slack.install.Pass;
import dev.kindling.slack.install.Tokens;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Writes into channels that the app was invited to: one request a message, within 13 seconds, never
 * repeated. An id of a message is its time stamp; an address aside is a response URL. Safe to call
 * from many threads.
 */
public final class SlackRooms implements RoomMessenger {
  /** The name under which the key of a message for a room travels with it. */
  private static final String EVENT_TYPE = "kindling_room";

  private final Methods methods;
  private final Tokens tokens;
  private final ResponseUrls urls;
  private final InstantSource clock;

  public SlackRooms(SlackAccess access) {
    OkHttpClient http = access.http(Wire.CONNECT, Wire.READ);
    this.methods = new Methods(access.settings(), http);
    this.tokens = access.tokens();
    this.clock = access.clock();
    this.urls = new ResponseUrls(new Hooks(access.settings().apiUrl()), http, clock);
  }

  @Override
  public Platform platform() {
    return Platform.SLACK;
  }

  @Override
  public SendResult post(Room room, Message message, String key) {
    return said(room, client -> client.chatPostMessage(request(room, null, message, key)));
  }

  @Override
  public SendResult reply(Room room, String messageId, Message message, String key) {
    return said(room, client -> client.chatPostMessage(request(room, messageId, message, key)));
  }

  @Override
  public SendResult replace(Room room, String messageId, Message message) {
    Page page = page(message);
    ChatUpdateRequest request =
        ChatUpdateRequest.builder()
            .channel(room.id())
            .ts(messageId)
            .text(page.text())
            .blocksAsString(page.drawn())
            .build();
    return said(room, client -> client.chatUpdate(request));
  }

  @Override
  public SendResult whisper(String aside, Message message) {
    return urls.send(aside, page(message), false);
  }

  private static ChatPostMessageRequest request(
      Room room, @Nullable String thread, Message message, String key) {
    Page page = page(message);
    return ChatPostMessageRequest.builder()
        .channel(room.id())
        .threadTs(thread)
        .text(page.text())
        .blocksAsString(page.drawn())
        .metadata(new Metadata(EVENT_TYPE, Map.of("key", key)))
        .mrkdwn(false)
        .unfurlLinks(false)
        .unfurlMedia(false)
        .build();
  }

  private static Page page(Message message) {
    return Pages.single(List.of(message), false);
  }

  /** One call of a method. */
  @FunctionalInterface
  private interface Call {
    @Nullable SlackApiTextResponse by(MethodsClient client) throws IOException, SlackApiException;
  }

  /** With the workspace's own token; where that is dead nothing is tried. */
  private SendResult said(Room room, Call call) {
    return switch (tokens.of(room.workspace())) {
      case Pass.Valid pass -> heard(pass, said(methods.with(pass), call));
      case Pass.Stopped stopped -> new SendResult.Refused(Refusal.ACCESS_REVOKED, stopped.code());
      case Pass.Later later -> new SendResult.Unreachable(later.why());
    };
  }

  private SendResult heard(Pass.Valid pass, SendResult result) {
    return result instanceof SendResult.Refused(Refusal reason, String code)
            && reason == Refusal.ACCESS_REVOKED
            && tokens.refused(pass, code)
        ? new SendResult.Unreachable(code)
        : result;
  }

  private SendResult said(MethodsClient client, Call call) {
    try {
      return result(call.by(client));
    } catch (Wire.NotReached _) {
      return new SendResult.Unreachable("no_connection");
    } catch (SlackApiException e) {
      return Replies.status(
          e.getResponse().code(), retryAfter(e.getResponse().header("Retry-After")));
    } catch (IOException | JsonParseException e) {
      return new SendResult.Unknown(e.getClass().getSimpleName());
    }
  }

  private SendResult result(@Nullable SlackApiTextResponse response) {
    if (response == null) return new SendResult.Unknown("empty_response");
    if (!response.isOk()) return Replies.error(response.getError(), retryAfter(null));
    String ts = response instanceof ChatPostMessageResponse posted ? posted.getTs() : "";
    return new SendResult.Sent(ts == null ? "" : ts);
  }

  private RetryAfter retryAfter(@Nullable String header) {
    return new RetryAfter(header, clock.instant());
  }
}
