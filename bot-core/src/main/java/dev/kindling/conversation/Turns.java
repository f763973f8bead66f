package dev.kindling.conversation;

import dev.kindling.conversation.Hearing.Heard;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.Records.Opened;
import dev.kindling.conversation.Records.Shown;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Learner;
import dev.kindling.message.Form;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.quiz.Grader;
import dev.kindling.team.TeamCard;
import dev.kindling.understanding.Recogniser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Takes turns: load, understand, decide, commit; decide again when somebody else was faster. */
public final class Turns {
  /** How often a conflict is decided again before the platform is asked to try later. */
  static final int TRIES = 5;

  private final Records records;
  private final Hearing hearing;
  private final Coach coach;
  private final Library library;
  private final Pairings pairings;
  private final boolean tells;

  /** Turns of which nothing is told to a record of learning. */
  public Turns(
      Records records,
      Recogniser recogniser,
      Grader grader,
      Coach coach,
      Library library,
      RandomGenerator secrets) {
    this(records, recogniser, grader, coach, library, secrets, false);
  }

  /**
   * Turns over these.
   *
   * @param secrets where the codes for linking come from: nobody must be able to guess them, and
   *     many threads ask at once
   * @param tells whether what is learnt is kept for a record of learning outside
   */
  public Turns(
      Records records,
      Recogniser recogniser,
      Grader grader,
      Coach coach,
      Library library,
      RandomGenerator secrets,
      boolean tells) {
    this.tells = tells;
    this.records = records;
    this.hearing = new Hearing(recogniser, grader);
    this.coach = coach;
    this.library = library;
    this.pairings = new Pairings(records, secrets);
  }

  /**
   * A turn that is committed.
   *
   * @param learner the record after it
   * @param deliveries what it leads to; the kept ones if the turn came before
   * @param repeated true if the turn came before: nothing was changed now
   * @param form what a window is to be opened for at once; null for nothing
   * @param team the question for a room that is to be asked now, which may be any of these; empty
   *     for none
   */
  public record Done(
      Organisation organisation,
      Learner learner,
      List<Delivery> deliveries,
      boolean repeated,
      @Nullable Form form,
      List<TeamCard> team) {
    public Done {
      deliveries = List.copyOf(deliveries);
      team = List.copyOf(team);
    }
  }

  /**
   * Takes a turn; empty if others changed the same record five times meanwhile: try later.
   *
   * @param now real time; the organisation's own clock is derived from it
   */
  public Optional<Done> take(OrganisationId organisation, Turn turn, Instant now) {
    Heard heard = null;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Opened opened = records.open(organisation, turn.key(), turn.account().id());
      Situation situation = situation(opened, turn, now);
      List<Delivery> answered = opened.answered();
      if (answered != null)
        return Optional.of(
            new Done(opened.organisation(), situation.learner(), answered, true, null, List.of()));
      if (heard == null) heard = hearing.hear(situation, turn.input());
      Pairing pairing = pairings.of(organisation, heard.understood());
      Optional<Done> done = decide(opened, situation.with(pairing), turn, heard);
      if (done.isPresent()) return done;
    }
    return Optional.empty();
  }

  /** Empty on conflict, and on a duplicate: the next look finds the kept answer. */
  private Optional<Done> decide(Opened opened, Situation situation, Turn turn, Heard heard) {
    Outcome outcome = coach.respond(situation, turn, heard.understood(), heard.graded());
    Change change = Pairings.change(opened, situation, turn, outcome);
    if (tells) change = change.telling(Tellings.of(situation, outcome));
    Committed committed = records.commit(situation.organisation().id(), change);
    return switch (committed) {
      case DONE ->
          Optional.of(
              new Done(
                  opened.organisation(),
                  outcome.learner(),
                  outcome.deliveries(),
                  false,
                  outcome.form(),
                  outcome.team()));
      case DUPLICATE, CONFLICT -> Optional.empty();
    };
  }

  private Situation situation(Opened opened, Turn turn, Instant now) {
    Organisation organisation = opened.organisation();
    Instant local = organisation.time(now);
    Learner learner = learner(opened.kept(), opened.freshNumber(), turn, organisation, local);
    Pack pack = library.in(learner.preferences().lang());
    return new Situation(organisation, learner, pack, local, turn.key().value())
        .speaking(library.packs().keySet())
        .showing(shown(opened.shown(), learner));
  }

  /** Where the open question is asked; null too where no buttons are drawn. */
  private static Way.@Nullable Replace shown(@Nullable Shown newest, Learner learner) {
    int open = learner.dialogue().awaiting().openQuestion();
    boolean buttons = !learner.preferences().textOnly();
    return newest != null && newest.question() == open && buttons
        ? new Way.Replace(newest.message())
        : null;
  }

  private Learner learner(
      @Nullable Kept kept, int fresh, Turn turn, Organisation organisation, Instant now) {
    return kept != null
        ? kept.learner()
        : Newcomers.of(fresh, turn.account(), turn.profile(), organisation, library, now);
  }
}
