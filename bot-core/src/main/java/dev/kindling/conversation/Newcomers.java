package dev.kindling.conversation;

import dev.kindling.curriculum.Library;
import dev.kindling.learner.Agenda;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Preferences;
import dev.kindling.learner.Progress;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Account;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first record of somebody nobody knew. */
final class Newcomers {
  private Newcomers() {}

  static Learner of(
      int number,
      Account account,
      Profile profile,
      Organisation organisation,
      Library library,
      Instant now) {
    ZoneId zone = profile.zone() == null ? organisation.zone() : profile.zone();
    String lang = lang(profile.lang(), organisation, library);
    String track = library.in(lang).tracks().getFirst().id();
    return new Learner(
        number,
        firstName(profile.name()),
        List.of(account),
        Membership.known(now),
        Preferences.defaults(lang, zone, track),
        Progress.none(),
        Knowledge.none(),
        Dialogue.fresh(),
        Agenda.empty());
  }

  /** Their own language if it can be spoken here, else the organisation's. */
  private static String lang(@Nullable String own, Organisation organisation, Library library) {
    return Optional.ofNullable(own).flatMap(library::closest).orElse(organisation.lang());
  }

  /** What to call somebody: "Asha Rahman" and "Rahman, Asha" are both Asha; empty for no name. */
  static String firstName(@Nullable String name) {
    if (name == null) return "";
    String given = name.contains(",") ? name.substring(name.indexOf(',') + 1) : name;
    String first = given.strip().split("\\s+", 2)[0];
    return first.length() > 40 ? "" : first;
  }
}
