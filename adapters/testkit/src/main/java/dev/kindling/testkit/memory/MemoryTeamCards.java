package dev.kindling.testkit.memory;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Room;
import dev.kindling.platform.Workspace;
import dev.kindling.team.Running;
import dev.kindling.team.TeamCard;
import dev.kindling.team.TeamCardId;
import dev.kindling.team.TeamCards;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Team cards in memory. */
final class MemoryTeamCards implements TeamCards {
  private final Memory memory;

  MemoryTeamCards(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Start start(OrganisationId organisation, List<TeamCard> any, Instant at) {
    return memory.in(organisation, tenant -> tenant.cards.start(any, at));
  }

  @Override
  public Optional<Answered> answer(OrganisationId organisation, Press press, Instant now) {
    return memory.in(organisation, tenant -> tenant.cards.answer(press, now));
  }

  @Override
  public Optional<Running> find(OrganisationId organisation, TeamCardId id) {
    return memory.in(organisation, tenant -> tenant.cards.find(id));
  }

  @Override
  public Optional<Running> in(OrganisationId organisation, Room room) {
    return memory.in(organisation, tenant -> tenant.cards.in(room));
  }

  @Override
  public boolean meet(OrganisationId organisation, Room room, Instant now) {
    return memory.in(organisation, tenant -> tenant.cards.meet(room, now));
  }

  @Override
  public Due due(OrganisationId organisation, Instant now, int most) {
    return memory.in(organisation, tenant -> tenant.cards.due(now, most, tenant.parted));
  }

  @Override
  public Optional<Running> save(OrganisationId organisation, Running changed) {
    return memory.in(organisation, tenant -> tenant.cards.save(changed));
  }

  @Override
  public Instant pass(OrganisationId organisation, Workspace workspace, Instant now) {
    return memory.in(organisation, tenant -> pass(tenant.bucket(workspace), now));
  }

  private static Instant pass(Bucket bucket, Instant now) {
    if (bucket.isPaused(now)) return bucket.pausedUntil();
    bucket.borrow();
    return now;
  }

  @Override
  public void pause(OrganisationId organisation, Workspace workspace, Instant until) {
    memory.in(
        organisation,
        tenant -> {
          tenant.bucket(workspace).pause(until);
          return tenant;
        });
  }
}
