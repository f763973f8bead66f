package dev.kindling.slack.view;

import dev.kindling.conversation.Homes;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Seeking;
import dev.kindling.platform.AccountId;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes people's own pages, when they look or have done something there, never unasked. One
 * try: what fails or meets Slack's limit is dropped, and the next opening shows it.
 */
public final class HomeTab {
  private static final Logger LOG = LoggerFactory.getLogger(HomeTab.class);

  private final Homes homes;
  private final Function<AccountId, Profile> profiles;
  private final Clients clients;
  private final Rests rests;
  private final Background background;

  /**
   * @param profiles what Slack knows of somebody; may ask Slack
   */
  public HomeTab(
      Homes homes,
      Function<AccountId, Profile> profiles,
      Clients clients,
      Rests rests,
      Background background) {
    this.homes = homes;
    this.profiles = profiles;
    this.clients = clients;
    this.rests = rests;
    this.background = background;
  }

  /**
   * Shows them their page while the caller goes on.
   *
   * @param notice said on top; empty for nothing
   */
  public void show(AccountId account, Seeking seeking, String notice) {
    background.run(() -> shown(account, seeking, notice));
  }

  private void shown(AccountId account, Seeking seeking, String notice) {
    if (rests.isResting(account.workspace())) return;
    switch (homes.show(account, profiles.apply(account), seeking)) {
      case Homes.Shown.Page page -> publish(account, HomeView.of(page.home(), seeking, notice));
      case Homes.Shown.Stranger stranger -> publish(account, HomeView.of(stranger.refusal()));
      case Homes.Shown.Unavailable _ -> {}
    }
  }

  private void publish(AccountId account, String view) {
    Views.Said said =
        Views.call(
            clients.of(account.workspace()),
            slack -> slack.viewsPublish(page -> page.userId(account.person()).viewAsString(view)));
    if (said.isOk()) return;
    if (said.word().equals(Views.LIMITED)) rests.begin(account.workspace(), said.retryAfter());
    LOG.warn("A page was not published in {}: {}", account.workspace().key(), said.word());
  }
}
