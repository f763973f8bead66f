package dev.kindling.learner;

import dev.kindling.platform.Account;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The names of the selections that a learner is in; stores keep each as a set of numbers. */
public final class Selections {
  private Selections() {}

  /** The selection of those who are written to in that workspace. */
  public static String at(Workspace workspace) {
    return "at:" + workspace.key();
  }

  /**
   * The selection of those who can't be written to at all, and whose account on that platform is
   * lost for that reason.
   */
  public static String lost(Platform platform, Refusal reason) {
    return "lost:" + platform.key() + ":" + reason.name().toLowerCase(Locale.ROOT);
  }

  /** The selection of those in that workspace whose conversation must be opened first. */
  public static String unopened(Workspace workspace) {
    return "unopened:" + workspace.key();
  }

  /**
   * True if both records, of one learner, are in the same selections for certain. Cheaper than
   * {@link #of}, as most changes move nobody; what it looks at is all that selections follow from.
   */
  public static boolean areTheSame(Learner before, Learner after) {
    return before.standing() == after.standing()
        && before.preferences().track().equals(after.preferences().track())
        && before.accounts().equals(after.accounts());
  }

  /** A pure function of the record: {@code people}, {@code standing:learning}, {@code track:x}. */
  public static Set<String> of(Learner learner) {
    Set<String> names = new TreeSet<>();
    names.add("people");
    names.add("standing:" + learner.standing().name().toLowerCase(Locale.ROOT));
    names.add("track:" + learner.preferences().track());
    learner.accounts().forEach(account -> names.add("platform:" + account.id().platform().key()));
    learner
        .reachable()
        .ifPresentOrElse(account -> reached(names, account), () -> lost(names, learner));
    return names;
  }

  private static void reached(Set<String> names, Account account) {
    Workspace workspace = account.id().workspace();
    names.add(at(workspace));
    boolean opens = account.address().isEmpty() && workspace.platform() == Platform.TEAMS;
    if (opens) names.add(unopened(workspace));
  }

  /** Who left or is gone isn't written to anyway: nobody needs to do anything about it. */
  private static void lost(Set<String> names, Learner learner) {
    if (learner.standing() == Standing.LEFT || learner.standing() == Standing.GONE) return;
    for (Account account : learner.accounts()) {
      Lost lost = account.lost();
      if (lost != null) names.add(lost(account.id().platform(), lost.reason()));
    }
  }
}
