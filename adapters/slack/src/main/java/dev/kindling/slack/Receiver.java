package dev.kindling.slack;

import com.slack.api.bolt.response.Response;
import dev.kindling.conversation.Door;
import dev.kindling.conversation.Turn;
import dev.kindling.message.Form;
import dev.kindling.message.Message;
import dev.kindling.platform.SendResult;
import dev.kindling.slack.blockkit.Page;
import dev.kindling.slack.blockkit.Pages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives turns to the door and makes the response of what came of them; throws {@link TryAgain} when
 * nothing was kept.
 */
final class Receiver {
  private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);

  private final Door door;
  private final People people;
  private final ResponseUrls urls;

  Receiver(Door door, People people, ResponseUrls urls) {
    this.door = door;
    this.people = people;
    this.urls = urls;
  }

  /** Answers, if any, leave as messages of their own. */
  Response quietly(Optional<Turn> turn) {
    turn.ifPresent(this::taken);
    return Response.ok();
  }

  /**
   * Tells the person by the response URL what belongs into the response, as Slack shows nobody the
   * response to a click. It is not waited for, and not sent again: who presses once more is told
   * once more.
   */
  void aside(Door.Taken.Answered answered, @Nullable String responseUrl) {
    for (Page page : Pages.of(answered.replies(), answered.textOnly()))
      Thread.startVirtualThread(() -> whisper(page, responseUrl));
  }

  private void whisper(Page page, @Nullable String responseUrl) {
    SendResult result = urls.send(responseUrl, page, false);
    if (!(result instanceof SendResult.Sent)) LOG.info("A word aside was lost: {}", result);
  }

  /** What came of it; never that nothing was kept. */
  Door.Taken taken(Turn turn) {
    Door.Taken taken = take(turn);
    if (taken instanceof Door.Taken.Unavailable) throw new TryAgain();
    return taken;
  }

  /** The language that the person has Slack in, where Slack tells; null where it doesn't. */
  @Nullable String lang(Turn turn) {
    return people.profile(turn.account().id()).lang();
  }

  /**
   * Answers in the response, which only the person sees.
   *
   * @param opener what is done with a form
   */
  Response aloud(Turn turn, @Nullable String responseUrl, Consumer<Form> opener) {
    return switch (take(turn)) {
      case Door.Taken.Answered answered -> {
        if (answered.form() != null) opener.accept(answered.form());
        yield reply(answered.replies(), answered.textOnly(), responseUrl);
      }
      case Door.Taken.Stranger stranger -> reply(List.of(stranger.refusal()), false, responseUrl);
      case Door.Taken.Unavailable _ -> throw new TryAgain();
    };
  }

  private Door.Taken take(Turn turn) {
    try {
      return door.take(people.introduce(turn));
    } catch (RuntimeException e) {
      // Slack tries again, the person sees Slack's own words; somebody must look at this one.
      LOG.error("Turn {} failed", turn.key(), e);
      return new Door.Taken.Unavailable();
    }
  }

  private Response reply(List<Message> replies, boolean textOnly, @Nullable String responseUrl) {
    List<Page> pages = Pages.of(replies, textOnly);
    if (pages.isEmpty()) return Response.ok();
    if (pages.size() == 1) return ephemeral(pages.getFirst());
    return inOrder(pages, responseUrl);
  }

  /**
   * Too much for one response. Slack shows what comes by the response URL at once, before the
   * response itself; so all but the last page goes that way first, and the order holds.
   */
  private Response inOrder(List<Page> pages, @Nullable String responseUrl) {
    for (Page page : pages.subList(0, pages.size() - 1)) {
      SendResult result = urls.send(responseUrl, page, false);
      if (!(result instanceof SendResult.Sent))
        LOG.warn("A page of an answer was lost: {}", result);
    }
    return ephemeral(pages.getLast());
  }

  private static Response ephemeral(Page page) {
    String blocks = page.blocks().isEmpty() ? "" : ",\"blocks\":" + page.drawn();
    String body = "{\"response_type\":\"ephemeral\",\"text\":" + page.said() + blocks + "}";
    return Response.builder()
        .statusCode(200)
        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
        .body(body)
        .build();
  }
}
