package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Workspace;
import dev.kindling.server.wiring.Visit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lets workspaces go. */
@Command(
    name = "unbind",
    description =
        "Takes Slack workspaces or Microsoft 365 tenants from an organisation. Whoever writes from"
            + " there is refused kindly until somebody binds them again. Their records stay.",
    mixinStandardHelpOptions = true)
final class UnbindCommand implements Callable<Integer> {
  @Mixin private final Reach reach;
  @Mixin private final Workspaces workspaces = new Workspaces();
  private final Dialogue dialogue;

  @Parameters(
      paramLabel = "ID",
      converter = Forms.Id.class,
      description = "The organisation's id, as kindling organisation list shows it.")
  private @Nullable OrganisationId id;

  UnbindCommand(Reach reach, Dialogue dialogue) {
    this.reach = reach;
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    workspaces.requireSome();
    try (Visit visit = reach.visit(reach.settings())) {
      Register register = new Register(visit.store());
      Organisation organisation = register.known(Objects.requireNonNull(id));
      register.unbind(workspaces.all(), organisation.id());
      workspaces.all().forEach(workspace -> said(workspace, organisation));
    }
    return 0;
  }

  private void said(Workspace workspace, Organisation organisation) {
    dialogue.say(
        ("%s belongs to nobody now. Servers that run follow within 5 seconds. The records of its"
                + " people stay with %s (%s), and what is due to them there still goes out.")
            .formatted(Workspaces.words(workspace), organisation.name(), organisation.id()));
  }
}
