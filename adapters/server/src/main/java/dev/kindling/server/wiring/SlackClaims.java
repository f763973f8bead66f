package dev.kindling.server.wiring;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Unreadable;
import dev.kindling.platform.Workspace;
import dev.kindling.server.door.Claims;
import dev.kindling.slack.SlackAccess;
import dev.kindling.slack.install.Installation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose a workspace of Slack is that nobody has bound: the organisation's whose installation writes
 * there, so that all workspaces of an enterprise become its as they write; else the one of the
 * settings, where the settings' token is good.
 */
final class SlackClaims implements Claims {
  private final @Nullable SlackAccess slack;

  /**
   * @param slack null while Slack is off
   */
  SlackClaims(@Nullable SlackAccess slack) {
    this.slack = slack;
  }

  @Override
  public Optional<Claim> of(Workspace workspace) {
    return slack == null ? Optional.empty() : of(slack, workspace);
  }

  private static Optional<Claim> of(SlackAccess slack, Workspace workspace) {
    try {
      Optional<Installation> there = slack.installs().of(workspace);
      return there.isPresent()
          ? Optional.ofNullable(there.get().organisation()).map(SlackClaims::forGood)
          : Optional.of(Residents.MAIN)
              .filter(_ -> slack.tokens().isOwn(workspace))
              .map(SlackClaims::forGood);
    } catch (Unreadable _) {
      return Optional.empty();
    }
  }

  private static Claim forGood(OrganisationId organisation) {
    return new Claim(organisation, true);
  }
}
