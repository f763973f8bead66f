package dev.kindling.server.door;

import dev.kindling.conversation.HomeDesk;
import dev.kindling.conversation.Homes;
import dev.kindling.conversation.Profile;
import dev.kindling.conversation.Seeking;
import dev.kindling.curriculum.Pack;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.AccountId;
import dev.kindling.redis.client.StoreUnavailable;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to people's own pages: finds the organisation, and reads. */
public final class ServerHomes implements Homes {
  private static final Logger LOG = LoggerFactory.getLogger(ServerHomes.class);

  private final Bindings bindings;
  private final HomeDesk desk;
  private final Pack words;
  private final InstantSource clock;

  /**
   * @param words what strangers are told in
   */
  public ServerHomes(Bindings bindings, HomeDesk desk, Pack words, InstantSource clock) {
    this.bindings = bindings;
    this.desk = desk;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public Shown show(AccountId account, Profile profile, Seeking seeking) {
    try {
      return look(account, profile, seeking);
    } catch (StoreUnavailable e) {
      LOG.warn("A page could not be shown: {}", e.getMessage());
      return new Shown.Unavailable();
    } catch (RuntimeException e) {
      LOG.error("A page failed by a fault of Kindling's own", e);
      return new Shown.Unavailable();
    }
  }

  private Shown look(AccountId account, Profile profile, Seeking seeking) {
    return bindings
        .organisationOf(account.workspace())
        .map(organisation -> look(organisation, account, profile, seeking))
        .orElseGet(this::stranger);
  }

  /** The organisation may be gone though its binding is remembered. */
  private Shown look(
      OrganisationId organisation, AccountId account, Profile profile, Seeking seeking) {
    Optional<Shown> page =
        desk.home(organisation, account, profile, seeking, clock.instant()).map(Shown.Page::new);
    if (page.isEmpty()) bindings.forget(account.workspace());
    return page.orElseGet(this::stranger);
  }

  private Shown stranger() {
    return new Shown.Stranger(Refusal.in(words));
  }
}
