package dev.kindling.slack.install;

import dev.kindling.organisation.OrganisationId;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The app, installed in a workspace or in all of an Enterprise Grid's.
 *
 * @param enterprise the Enterprise Grid's id; null for a workspace that is in none
 * @param workspace null for an installation in the whole enterprise: its token is good in each
 *     workspace of it
 * @param name what people call the workspace or the enterprise
 * @param app the app's id
 * @param botUser the id of the app's own account there
 * @param installedAt by our clock
 * @param installedBy Slack's id of the person who did it; empty if Slack didn't say
 * @param organisation to whom the workspaces belong; null if whoever installed it couldn't say
 */
public record Installation(
    @Nullable String enterprise,
    @Nullable String workspace,
    String name,
    String app,
    String botUser,
    BotToken token,
    Set<String> scopes,
    Instant installedAt,
    String installedBy,
    @Nullable OrganisationId organisation) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  public Installation {
    if (enterprise == null && workspace == null)
      throw new IllegalArgumentException("An app is installed in a workspace or an enterprise");
    if (enterprise != null) checked(enterprise);
    if (workspace != null) checked(workspace);
    scopes = Set.copyOf(scopes);
  }

  /** Where it is: the id of the workspace, or of the enterprise for {@link #isOrgWide()}. */
  public String place() {
    return isOrgWide() ? String.valueOf(enterprise) : String.valueOf(workspace);
  }

  public boolean isOrgWide() {
    return workspace == null;
  }

  /** The same with its next token. */
  public Installation with(BotToken next) {
    return new Installation(
        enterprise,
        workspace,
        name,
        app,
        botUser,
        next,
        scopes,
        installedAt,
        installedBy,
        organisation);
  }

  /** The same, with workspaces that belong to that organisation. */
  public Installation of(OrganisationId owner) {
    return new Installation(
        enterprise, workspace, name, app, botUser, token, scopes, installedAt, installedBy, owner);
  }

  /** Throws IllegalArgumentException for what can't be an id of Slack's; returns it. */
  static String checked(String id) {
    if (!ID.matcher(id).matches()) throw new IllegalArgumentException("Slack has no such ids");
    return id;
  }
}
