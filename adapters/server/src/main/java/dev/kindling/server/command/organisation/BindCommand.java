package dev.kindling.server.command.organisation;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.wiring.Visit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Binds workspaces to an organisation. */
@Command(
    name = "bind",
    description =
        "Gives Slack workspaces or Microsoft 365 tenants to an organisation: whoever writes from"
            + " there is one of its people.",
    mixinStandardHelpOptions = true)
final class BindCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  @Mixin private final Workspaces workspaces = new Workspaces();
  private final Dialogue dialogue;

  @Parameters(
      paramLabel = "ID",
      converter = Forms.Id.class,
      description = "The organisation's id, as kindling organisation list shows it.")
  private @Nullable OrganisationId id;

  BindCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    workspaces.requireSome();
    Settings settings = reach.settings();
    try (Visit visit = reach.visit(settings)) {
      Register register = new Register(visit.store());
      new Binding(register, settings, dialogue)
          .bind(workspaces.all(), register.known(Objects.requireNonNull(id)));
    }
    return 0;
  }
}
