package dev.kindling.learner;

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
    learner.reachable().ifPresent(account -> names.add(at(account.id().workspace())));
    return names;
  }
}
