package dev.kindling.conversation;

import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.Records.Opened;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.delivery.Delivery;
import dev.kindling.learner.Asked;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Learner;
import dev.kindling.message.Form;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.quiz.Graded;
import dev.kindling.quiz.Grader;
import dev.kindling.team.TeamCard;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Recogniser;
import dev.kindling.understanding.Understood;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Takes turns: load, understand, decide, commit; decide again when somebody else was faster. */
public final class Turns {
  /** How often a conflict is decided again before the platform is asked to try later. */
  static final int TRIES = 5;

  private final Records records;
  private final Recogniser recogniser;
  private final Grader grader;
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
    this.recogniser = recogniser;
    this.grader = grader;
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
      if (heard == null) heard = hear(situation, turn);
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
    return new Situation(organisation, learner, pack, local, turn.key().value());
  }

  private Learner learner(
      @Nullable Kept kept, int fresh, Turn turn, Organisation organisation, Instant now) {
    return kept != null
        ? kept.learner()
        : Newcomers.of(fresh, turn, organisation, library.in(organisation.lang()), now);
  }

  /**
   * What the words came to: found out once, and the words themselves go no further.
   *
   * @param graded what they are worth as an answer, or null if no such answer was awaited
   */
  private record Heard(Understood understood, @Nullable Graded graded) {}

  private Heard hear(Situation situation, Turn turn) {
    return new Heard(understand(situation, turn), grade(situation, turn));
  }

  private @Nullable Graded grade(Situation situation, Turn turn) {
    Awaiting awaiting = situation.learner().dialogue().awaiting();
    return awaiting instanceof Awaiting.Answer(Asked asked, _, _)
            && turn.input() instanceof Input.Said(String text)
        ? grade(situation.pack(), asked, text)
        : null;
  }

  private @Nullable Graded grade(Pack pack, Asked asked, String text) {
    return pack.item(asked.item()).orElse(null) instanceof Item.FreeText item
        ? new Graded(asked.number(), grader.grade(item, text, pack.lang()))
        : null;
  }

  private Understood understand(Situation situation, Turn turn) {
    Learner learner = situation.learner();
    LocalDateTime local = LocalDateTime.ofInstant(situation.now(), learner.preferences().zone());
    return switch (turn.input()) {
      case Input.Said said ->
          Pairings.heard(
              said.text(), recogniser.recognise(said.text(), learner.preferences().lang(), local));
      case Input.Pressed _, Input.Submitted _, Input.Arrived _, Input.Departed _ ->
          Understood.of(Intent.OUT_OF_SCOPE);
    };
  }
}
