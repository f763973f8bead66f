package dev.kindling.conversation;

import dev.kindling.conversation.Records.Kept;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.message.Home;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Shows people their own pages. It reads and writes nothing: a newcomer leaves no trace. */
public final class HomeDesk {
  private final Records records;
  private final Organisations organisations;
  private final Library library;
  private final Coach coach;

  public HomeDesk(Records records, Organisations organisations, Library library, Coach coach) {
    this.records = records;
    this.organisations = organisations;
    this.library = library;
    this.coach = coach;
  }

  /**
   * The page of whoever has that account; empty if there is no such organisation.
   *
   * @param profile what the platform tells about a newcomer
   * @param now real time
   */
  public Optional<Home> home(
      OrganisationId organisation,
      AccountId account,
      Profile profile,
      Seeking seeking,
      Instant now) {
    return organisations
        .find(organisation)
        .map(found -> coach.home(situation(found, account, profile, now), seeking));
  }

  private Situation situation(
      Organisation organisation, AccountId account, Profile profile, Instant now) {
    Instant local = organisation.time(now);
    Learner learner =
        find(organisation.id(), account)
            .orElseGet(
                () -> Newcomers.of(0, Account.of(account), profile, organisation, library, local));
    Pack pack = library.in(learner.preferences().lang());
    // The same words all day: a page that is opened again looks as it did.
    String cause = "home " + account.key() + " " + learner.today(local);
    return new Situation(organisation, learner, pack, local, cause)
        .speaking(library.packs().keySet());
  }

  private Optional<Learner> find(OrganisationId organisation, AccountId account) {
    OptionalInt number = records.numberOf(organisation, account);
    return number.isEmpty()
        ? Optional.empty()
        : records.find(organisation, number.getAsInt()).map(Kept::learner);
  }
}
