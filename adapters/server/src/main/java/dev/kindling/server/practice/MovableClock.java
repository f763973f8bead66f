package dev.kindling.server.practice;

import dev.kindling.conversation.Records;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.platform.AccountId;
import dev.kindling.web.practice.Jump;
import dev.kindling.web.practice.PracticeDesk;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** Moves the practice organisation's clock, for everybody who practises. */
public final class MovableClock implements PracticeDesk {
  private final OrganisationId practice;
  private final Organisations organisations;
  private final Records records;
  private final dev.kindling.conversation.Jump jumps;
  private final InstantSource clock;
  private final Runnable moved;

  /**
   * @param moved told when the clock was moved: things are due now that were not before
   */
  public MovableClock(
      OrganisationId practice,
      Organisations organisations,
      Records records,
      dev.kindling.conversation.Jump jumps,
      InstantSource clock,
      Runnable moved) {
    this.practice = practice;
    this.organisations = organisations;
    this.records = records;
    this.jumps = jumps;
    this.clock = clock;
    this.moved = moved;
  }

  @Override
  public ZonedDateTime now() {
    Organisation organisation = organisation();
    return organisation.time(clock.instant()).atZone(organisation.zone());
  }

  @Override
  public boolean hushed() {
    return organisation().hushed();
  }

  @Override
  public Jump jump(AccountId person) {
    OptionalInt number = records.numberOf(practice, person);
    Optional<Kept> kept =
        number.isPresent() ? records.find(practice, number.getAsInt()) : Optional.empty();
    return kept.map(this::jump).orElseGet(Jump.NothingDue::new);
  }

  private Jump jump(Kept kept) {
    return switch (jumps.decide(organisation(), kept.learner(), clock.instant())) {
      case dev.kindling.conversation.Jump.Result.Jumped jumped -> move(jumped);
      case dev.kindling.conversation.Jump.Result.NotAlone _ -> new Jump.NotAlone();
      case dev.kindling.conversation.Jump.Result.NothingDue _ -> new Jump.NothingDue();
    };
  }

  private Jump move(dev.kindling.conversation.Jump.Result.Jumped jumped) {
    organisations.save(jumped.organisation());
    moved.run();
    return new Jump.Jumped(jumped.to().atZone(jumped.organisation().zone()));
  }

  private Organisation organisation() {
    return organisations
        .find(practice)
        .orElseThrow(() -> new IllegalStateException("The practice organisation is not there"));
  }
}
