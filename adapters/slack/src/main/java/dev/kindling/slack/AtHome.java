package dev.kindling.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.bolt.response.Response;
import dev.kindling.conversation.Door.Taken;
import dev.kindling.conversation.Seeking;
import dev.kindling.conversation.Turn;
import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Worded;
import dev.kindling.message.Form;
import dev.kindling.platform.AccountId;
import dev.kindling.slack.view.FormView;
import dev.kindling.slack.view.HomeTab;
import dev.kindling.slack.view.HomeView;
import dev.kindling.slack.view.Memo;
import dev.kindling.slack.view.Windows;
import dev.kindling.slack.view.Words;
import java.util.List;
import java.util.Optional;

/** What people do on their own page: look, search, turn pages, press buttons. */
final class AtHome {
  private static final String PAGE = "home:";

  private final Receiver receiver;
  private final Clicks clicks;
  private final Windows windows;
  private final HomeTab home;
  private final Words words;

  AtHome(Receiver receiver, Clicks clicks, Windows windows, HomeTab home, Words words) {
    this.receiver = receiver;
    this.clicks = clicks;
    this.windows = windows;
    this.home = home;
    this.words = words;
  }

  /** Looking changes nothing: nobody is made a learner by it. */
  Response looked(Optional<AccountId> account) {
    account.ifPresent(id -> home.show(id, Seeking.nothing(), ""));
    return Response.ok();
  }

  /** Something on the page was used. */
  Response used(BlockActionPayload payload) {
    Memo memo = Memo.read(payload.getView().getPrivateMetadata());
    Optional<Seeking> sought = sought(payload.getActions(), seeking(memo));
    if (sought.isPresent()) home.show(Clicks.account(payload).id(), sought.get(), "");
    else clicks.pressed(payload).ifPresent(turn -> pressed(turn, memo));
    return Response.ok();
  }

  /** A window that was opened from the page was sent. */
  void sent(AccountId account, Memo memo) {
    Seeking seeking = memo.home();
    if (seeking != null) home.show(account, seeking, said(FormPhrase.ANSWER_WAITS, memo));
  }

  private static Seeking seeking(Memo memo) {
    return memo.home() == null ? Seeking.nothing() : memo.home();
  }

  /** What they look for now; empty if it isn't that which they used. */
  private static Optional<Seeking> sought(List<Action> actions, Seeking before) {
    if (actions == null || actions.size() != 1 || actions.getFirst() == null)
      return Optional.empty();
    Action action = actions.getFirst();
    String value = action.getValue() == null ? "" : action.getValue();
    if (HomeView.SEARCH.equals(action.getActionId())) return Optional.of(new Seeking(value, 0));
    return value.startsWith(PAGE)
        ? Optional.of(new Seeking(before.words(), Memo.page(value.substring(PAGE.length()))))
        : Optional.empty();
  }

  private void pressed(Turn turn, Memo memo) {
    if (!(receiver.taken(turn) instanceof Taken.Answered answered)) return;
    Form form = answered.form();
    if (form != null) open(turn, form, memo);
    else home.show(turn.account().id(), seeking(memo), said(FormPhrase.ANSWER_WAITS, memo));
  }

  private void open(Turn turn, Form form, Memo memo) {
    AccountId account = turn.account().id();
    windows.open(
        account.workspace(),
        turn.key().value(),
        () -> FormView.of(form, new Memo("", form.lang(), "", seeking(memo))),
        () -> home.show(account, seeking(memo), said(FormPhrase.WINDOW_FAILED, memo)));
  }

  private String said(Worded phrase, Memo memo) {
    return words.say(phrase, memo.lang());
  }
}
