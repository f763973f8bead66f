package dev.kindling.slack;

import com.slack.api.bolt.response.Response;
import dev.kindling.conversation.Door.Taken;
import dev.kindling.conversation.Turn;
import dev.kindling.curriculum.FormPhrase;
import dev.kindling.message.Form;
import dev.kindling.message.Message;
import dev.kindling.platform.SendResult;
import dev.kindling.slack.blockkit.Pages;
import dev.kindling.slack.view.FormView;
import dev.kindling.slack.view.Memo;
import dev.kindling.slack.view.Windows;
import dev.kindling.slack.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commands, buttons of messages, and the shortcut: what they lead to may be a form, and that is
 * opened in a window while Slack is answered.
 */
final class Presses {
  private static final Logger LOG = LoggerFactory.getLogger(Presses.class);

  private final Receiver receiver;
  private final ResponseUrls urls;
  private final Windows windows;
  private final Words words;

  Presses(Receiver receiver, ResponseUrls urls, Windows windows, Words words) {
    this.receiver = receiver;
    this.urls = urls;
    this.windows = windows;
    this.words = words;
  }

  /** The command; its answer is in the response. */
  Response given(Turn turn, @Nullable String responseUrl) {
    return receiver.aloud(turn, responseUrl, form -> open(turn, form, responseUrl, ""));
  }

  /** A button of a message. */
  Response pressed(Optional<Turn> press, @Nullable String responseUrl) {
    press.ifPresent(turn -> pressed(turn, responseUrl));
    return Response.ok();
  }

  private void pressed(Turn turn, @Nullable String responseUrl) {
    if (!(receiver.taken(turn) instanceof Taken.Answered answered)) return;
    receiver.aside(answered, responseUrl);
    if (answered.form() != null) open(turn, answered.form(), responseUrl, replaced(turn));
  }

  /** Where the message of the button is replaced; empty if nowhere. */
  private static String replaced(Turn turn) {
    return turn.original() == null ? "" : turn.original().target();
  }

  /** A shortcut: nothing on the screen shows that it did something, so a small window says so. */
  Response chosen(Optional<Turn> choice) {
    choice.ifPresent(this::chosen);
    return Response.ok();
  }

  private void chosen(Turn turn) {
    switch (receiver.taken(turn)) {
      case Taken.Answered answered when answered.form() != null ->
          open(turn, answered.form(), null, "");
      case Taken.Answered _ ->
          show(turn, () -> words.message(FormPhrase.QUIZ_WAITS, receiver.lang(turn)));
      case Taken.Stranger stranger -> show(turn, stranger::refusal);
      case Taken.Unavailable _ -> throw new TryAgain();
    }
  }

  private void show(Turn turn, Supplier<Message> said) {
    windows.open(
        turn.account().id().workspace(),
        turn.key().value(),
        () -> words.window(said.get()),
        () -> {});
  }

  private void open(Turn turn, Form form, @Nullable String responseUrl, String replaced) {
    Memo memo = new Memo(turn.account().address(), form.lang(), replaced, null);
    windows.open(
        turn.account().id().workspace(),
        turn.key().value(),
        () -> FormView.of(form, memo),
        () -> apologise(responseUrl, form.lang()));
  }

  /** Better a line than a button that seems dead. */
  private void apologise(@Nullable String responseUrl, String lang) {
    List<Message> line = List.of(words.message(FormPhrase.WINDOW_FAILED, lang));
    SendResult result = urls.send(responseUrl, Pages.single(line, false), false);
    if (!(result instanceof SendResult.Sent))
      LOG.warn("Nobody was told that a window did not open: {}", result);
  }
}
