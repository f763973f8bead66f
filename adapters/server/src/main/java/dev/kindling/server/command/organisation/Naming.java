package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Workspace;
import dev.kindling.server.settings.Settings;
import java.util.List;
import picocli.CommandLine.Mixin;

/** The words of a command about workspaces of one organisation. */
final class Naming {
  @Mixin private final Known known;
  @Mixin private final Workspaces workspaces = new Workspaces();

  Naming(Reach reach) {
    this.known = new Known(reach);
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
    return known.visit((register, settings, organisation) ->
        deed.with(register, settings, organisation, workspaces.all()));
  }
}
