package dev.kindling.server.command.slack;

import dev.kindling.organisation.Organisation;
import dev.kindling.server.command.organisation.Dialogue;
import dev.kindling.server.command.organisation.Known;
import dev.kindling.server.command.organisation.Reach;
import dev.kindling.server.install.InstallLinks;
import dev.kindling.server.life.CannotStart;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.wiring.Secrets;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a link that installs the Slack app. */
@Command(
    name = "link",
    description =
        "Makes a link that installs the Slack app for an organisation, good for a day. Give it to"
            + " whoever may install apps in their Slack.",
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {
  @Mixin private final Known known;
  private final Dialogue dialogue;

  LinkCommand(Reach reach, Dialogue dialogue) {
    this.known = new Known(reach);
    this.dialogue = dialogue;
  }

  @Override
  public Integer call() {
    return known.visit((_, settings, organisation) -> say(settings, organisation));
  }

  private void say(Settings settings, Organisation organisation) {
    URI publicUrl = settings.publicUrl();
    Settings.Slack slack = settings.slack();
    if (publicUrl == null || slack == null || slack.client() == null)
      throw new CannotStart(
          "Links need KINDLING_PUBLIC_URL, KINDLING_SLACK_SIGNING_SECRET, KINDLING_SLACK_CLIENT_ID"
              + " and KINDLING_SLACK_CLIENT_SECRET: see docs/how-to/slack-many-workspaces.md.");
    InstallLinks links = new InstallLinks(Secrets.key(settings), publicUrl);
    dialogue.say(links.link(organisation.id(), InstantSource.system().instant()).toString());
  }
}
