package dev.kindling.server.command.organisation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Binds workspaces to an organisation. */
@Command(
    name = "bind",
    description =
        "Gives Slack workspaces or Microsoft 365 tenants to an organisation: whoever writes from"
            + " there is one of its people.",
    mixinStandardHelpOptions = true)
final class BindCommand implements Callable<Integer> {
  @Mixin private final Naming naming;
  private final Dialogue dialogue;

  BindCommand(Reach reach, Dialogue dialogue) {
    this.naming = new Naming(reach);
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    return naming.visit((register, settings, organisation, workspaces) ->
        new Binding(register, settings, dialogue).bind(workspaces, organisation));
  }
}
