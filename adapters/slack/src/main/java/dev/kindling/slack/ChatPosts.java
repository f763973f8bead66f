package dev.kindling.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message.Metadata;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.platform.SendResult;
import dev.kindling.slack.blockkit.Page;
import java.io.IOException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Posts to a person's own chat with us, one request a message. */
final class ChatPosts {
  /** The name under which a delivery's key travels with its message. */
  static final String EVENT_TYPE = "kindling_delivery";

  private final InstantSource clock;

  ChatPosts(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * One attempt.
   *
   * @param methods called with the token of the person's workspace
   * @param room our chat with the person, or the person's id, which opens it
   * @param portion which part of the delivery's message the page is
   */
  SendResult send(MethodsClient methods, String room, Page page, DeliveryId key, Portion portion) {
    try {
      return result(methods.chatPostMessage(request(room, page, key, portion)));
    } catch (Wire.NotReached _) {
      return new SendResult.Unreachable("no_connection");
    } catch (SlackApiException e) {
      String header = e.getResponse().header("Retry-After");
      return Replies.status(e.getResponse().code(), retryAfter(header));
    } catch (IOException | JsonParseException e) {
      return new SendResult.Unknown(e.getClass().getSimpleName());
    }
  }

  private static ChatPostMessageRequest request(
      String room, Page page, DeliveryId key, Portion portion) {
    return ChatPostMessageRequest.builder()
        .channel(room)
        .text(page.text())
        .blocksAsString(page.blocks().isEmpty() ? null : page.drawn())
        .metadata(new Metadata(EVENT_TYPE, portion.payload(key.value())))
        .mrkdwn(false)
        .unfurlLinks(false)
        .unfurlMedia(false)
        .build();
  }

  private SendResult result(@Nullable ChatPostMessageResponse response) {
    if (response == null) return new SendResult.Unknown("empty_response");
    if (!response.isOk()) return Replies.error(response.getError(), retryAfter(null));
    String ts = response.getTs();
    return new SendResult.Sent(ts == null ? "" : ts);
  }

  private RetryAfter retryAfter(@Nullable String header) {
    return new RetryAfter(header, clock.instant());
  }
}
