package dev.kindling.learner;

import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's record: the whole of what is kept about them, at most 4 KB. Immutable; every change
 * is a new one.
 *
 * @param number their number in the organisation, never reused
 * @param name what the coach calls them; empty if the platform told us none
 * @param accounts their identities; the one they used last is first
 * @param linking the code they were given to link another account, and wrong ones that they typed;
 *     null for neither
 */
public record Learner(
    int number,
    String name,
    List<Account> accounts,
    Membership membership,
    Preferences preferences,
    Progress progress,
    Knowledge knowledge,
    Dialogue dialogue,
    Agenda agenda,
    @Nullable Linking linking) {
  public Learner {
    accounts = List.copyOf(accounts);
  }

  /** Somebody who has neither a code for linking nor typed a wrong one. */
  public Learner(
      int number,
      String name,
      List<Account> accounts,
      Membership membership,
      Preferences preferences,
      Progress progress,
      Knowledge knowledge,
      Dialogue dialogue,
      Agenda agenda) {
    this(
        number,
        name,
        accounts,
        membership,
        preferences,
        progress,
        knowledge,
        dialogue,
        agenda,
        null);
  }

  /** What there is to know for linking, empty or not. */
  public Linking links() {
    return linking == null ? Linking.none() : linking;
  }

  public Standing standing() {
    return membership.standing();
  }

  /** The local date of this learner at that instant. */
  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, preferences.zone());
  }

  /** The account to write to: the one used last of those that can be reached. */
  public Optional<Account> reachable() {
    return accounts.stream().filter(Account::reachable).findFirst();
  }

  public Optional<Account> account(AccountId id) {
    return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
  }

  public boolean isIn(Workspace workspace) {
    return accounts.stream().anyMatch(account -> account.id().workspace().equals(workspace));
  }

  /** This learner with the account put first, added if it is new. */
  public Learner with(Account used) {
    List<Account> others =
        accounts.stream().filter(account -> !account.id().equals(used.id())).toList();
    return withAccounts(Stream.concat(Stream.of(used), others.stream()).toList());
  }

  /** This learner with the account marked as one that can't be written to; its place is kept. */
  public Learner without(AccountId removed, Lost why) {
    List<Account> marked = new ArrayList<>();
    for (Account account : accounts)
      marked.add(account.id().equals(removed) ? account.unreachable(why) : account);
    return withAccounts(marked);
  }

  /** This learner with another address of that account; its place is kept. */
  public Learner moved(AccountId moved, String address) {
    return withAccounts(
        accounts.stream()
            .map(account -> account.id().equals(moved) ? account.moved(address) : account)
            .toList());
  }

  public Learner withName(String newer) {
    return new Learner(
        number,
        newer,
        accounts,
        membership,
        preferences,
        progress,
        knowledge,
        dialogue,
        agenda,
        linking);
  }

  public Learner withAccounts(List<Account> newer) {
    return new Learner(
        number,
        name,
        newer,
        membership,
        preferences,
        progress,
        knowledge,
        dialogue,
        agenda,
        linking);
  }

  public Learner with(Membership newer) {
    return new Learner(
        number, name, accounts, newer, preferences, progress, knowledge, dialogue, agenda, linking);
  }

  public Learner with(Preferences newer) {
    return new Learner(
        number, name, accounts, membership, newer, progress, knowledge, dialogue, agenda, linking);
  }

  public Learner with(Progress newer) {
    return new Learner(
        number,
        name,
        accounts,
        membership,
        preferences,
        newer,
        knowledge,
        dialogue,
        agenda,
        linking);
  }

  public Learner with(Knowledge newer) {
    return new Learner(
        number,
        name,
        accounts,
        membership,
        preferences,
        progress,
        newer,
        dialogue,
        agenda,
        linking);
  }

  public Learner with(Dialogue newer) {
    return new Learner(
        number,
        name,
        accounts,
        membership,
        preferences,
        progress,
        knowledge,
        newer,
        agenda,
        linking);
  }

  public Learner with(Agenda newer) {
    return new Learner(
        number,
        name,
        accounts,
        membership,
        preferences,
        progress,
        knowledge,
        dialogue,
        newer,
        linking);
  }

  public Learner withLinking(@Nullable Linking newer) {
    return new Learner(
        number,
        name,
        accounts,
        membership,
        preferences,
        progress,
        knowledge,
        dialogue,
        agenda,
        newer);
  }
}
