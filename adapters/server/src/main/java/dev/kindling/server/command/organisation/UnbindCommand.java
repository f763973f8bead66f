package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lets workspaces go. */
@Command(
    name = "unbind",
    description =
        "Takes Slack workspaces or Microsoft 365 tenants from an organisation. Whoever writes from"
            + " there is refused kindly until somebody binds them again, and nothing is sent there"
            + " any more. Their records stay.",
    mixinStandardHelpOptions = true)
final class UnbindCommand implements Callable<Integer> {
  @Mixin private final Naming naming;
  private final Dialogue dialogue;

  UnbindCommand(Reach reach, Dialogue dialogue) {
    this.naming = new Naming(reach);
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    return naming.visit((register, _, organisation, workspaces) -> {
      register.unbind(workspaces, organisation.id());
      workspaces.forEach(workspace -> said(workspace, organisation));
    });
  }

  private void said(Workspace workspace, Organisation organisation) {
    dialogue.say(
        ("%s belongs to nobody now. Servers that run follow within 5 seconds. The records of its"
                + " people stay with %s (%s); what was due to them there is cancelled.")
            .formatted(Workspaces.words(workspace), organisation.name(), organisation.id()));
  }
}
