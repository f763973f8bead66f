package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.organisation.Removals;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.settings.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who is there and whose the workspaces are; what can't be is refused with what to do instead. */
public final class Register {
  private final Organisations organisations;
  private final Installations installations;
  private final Removals removals;

  Register(RedisStore store) {
    this.organisations = store.organisations();
    this.installations = store.installations();
    this.removals = store.removals();
  }

  /** Throws {@link Refused} with the id that was probably meant. */
  Organisation known(OrganisationId id) {
    return organisations.find(id).orElseThrow(() -> unknown(id));
  }

  private Refused unknown(OrganisationId id) {
    if (isLeaving(id)) return new Refused(unfinished(id));
    List<String> ids = organisations.all().stream().map(OrganisationId::value).toList();
    String advice =
        ids.isEmpty()
            ? "There is none yet."
            : "Did you mean %s? To see all: kindling organisation list"
                .formatted(Nearest.to(id.value(), ids));
    return new Refused("There is no organisation %s. %s".formatted(id, advice));
  }

  boolean isLeaving(OrganisationId id) {
    return removals.leaving().contains(id);
  }

  /** Adds it; throws {@link Refused} if its id is taken. */
  void add(Organisation organisation) {
    OrganisationId id = organisation.id();
    if (isLeaving(id)) throw new Refused(unfinished(id));
    Optional<Organisation> taken = organisations.find(id);
    if (taken.isPresent())
      throw new Refused(
          "There is an organisation %s already: %s. Choose another id."
              .formatted(id, taken.get().name()));
    organisations.ensure(organisation);
  }

  /** Keeps what is new of an organisation that is known. */
  void keep(Organisation changed) {
    organisations.save(changed);
  }

  private static String unfinished(OrganisationId id) {
    return "%s is being removed and something of it is left. Finish that first: kindling organisation remove %s"
        .formatted(id, id);
  }

  /** Binds them all; throws {@link Refused}, and binds none, if one is another's. */
  void bind(Collection<Workspace> workspaces, OrganisationId id) {
    workspaces.forEach(workspace -> requireFree(workspace, id));
    for (Workspace workspace : workspaces)
      requireSame(workspace, installations.bind(workspace, id), id);
  }

  /** One that is bound to an organisation that is no more is nobody's. */
  void requireFree(Workspace workspace, OrganisationId id) {
    installations
        .organisationOf(workspace)
        .ifPresent(owner -> {
          boolean dangling = organisations.find(owner).isEmpty() && !isLeaving(owner);
          if (dangling) installations.unbind(workspace, owner);
          else requireSame(workspace, owner, id);
        });
  }

  private void requireSame(Workspace workspace, OrganisationId owner, OrganisationId id) {
    if (owner.equals(id)) return;
    String option = Workspaces.option(workspace);
    throw new Refused(
        """
        %s belongs to %s (%s), and a workspace belongs to one organisation only. To move it:
          kindling organisation unbind %s %s
          kindling organisation bind %s %s\
        """
            .formatted(Workspaces.words(workspace), name(owner), owner, owner, option, id, option));
  }

  private String name(OrganisationId id) {
    return organisations.find(id).map(Organisation::name).orElse("an organisation that is going");
  }

  /** Throws {@link Refused}, and lets none go, if one is not this organisation's. */
  void unbind(Collection<Workspace> workspaces, OrganisationId id) {
    for (Workspace workspace : workspaces) requireTheirs(workspace, id);
    workspaces.forEach(workspace -> installations.unbind(workspace, id));
  }

  private void requireTheirs(Workspace workspace, OrganisationId id) {
    Optional<OrganisationId> owner = installations.organisationOf(workspace);
    if (owner.equals(Optional.of(id))) return;
    throw new Refused(
        "%s is not bound to %s: it belongs to %s."
            .formatted(
                Workspaces.words(workspace),
                id,
                owner.map(other -> name(other) + " (" + other + ")").orElse("nobody")));
  }
}
