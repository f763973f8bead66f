package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Workspace;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.wiring.Visit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The words of a command about workspaces of one organisation, and the visit that it takes. */
final class Naming {
  @Mixin private final Reach reach;
  @Mixin private final Workspaces workspaces = new Workspaces();

  @Parameters(
      paramLabel = "ID",
      converter = Forms.Id.class,
      description = "The organisation's id, as kindling organisation list shows it.")
  private @Nullable OrganisationId id;

  Naming(Reach reach) {
    this.reach = reach;
  }

  /** What is done with what was named. */
  @FunctionalInterface
  interface Deed {
    void with(Register register, Settings settings, Organisation organisation, List<Workspace> all);
  }

  /**
   * Does it. Throws {@link Refused} if no workspace is named, or if there is no such organisation.
   */
  int visit(Deed deed) {
    workspaces.requireSome();
    Settings settings = reach.settings();
    try (Visit visit = reach.visit(settings)) {
      Register register = new Register(visit.store());
      Organisation organisation = register.known(Objects.requireNonNull(id));
      deed.with(register, settings, organisation, workspaces.all());
    }
    return 0;
  }
}
