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
