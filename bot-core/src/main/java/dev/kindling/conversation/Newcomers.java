package dev.kindling.conversation;

import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Agenda;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Preferences;
import dev.kindling.learner.Progress;
import dev.kindling.organisation.Organisation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first record of somebody nobody knew. */
final class Newcomers {
  private Newcomers() {}

  static Learner of(int number, Turn turn, Organisation organisation, Pack pack, Instant now) {
    ZoneId zone = turn.profile().zone() == null ? organisation.zone() : turn.profile().zone();
    String track = pack.tracks().getFirst().id();
    return new Learner(
        number,
        firstName(turn.profile().name()),
        List.of(turn.account()),
        Membership.known(now),
        Preferences.defaults(organisation.lang(), zone, track),
        Progress.none(),
        Knowledge.none(),
        Dialogue.fresh(),
        Agenda.empty());
  }

  /** What to call somebody: "Asha Rahman" and "Rahman, Asha" are both Asha; empty for no name. */
  static String firstName(@Nullable String name) {
    if (name == null) return "";
    String given = name.contains(",") ? name.substring(name.indexOf(',') + 1) : name;
    String first = given.strip().split("\\s+", 2)[0];
    return first.length() > 40 ? "" : first;
  }
}
