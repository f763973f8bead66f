package dev.kindling.server.install;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.server.secret.Purpose;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.slack.install.Granted;
import dev.kindling.slack.install.Installation;
import dev.kindling.slack.install.Installs;
import dev.kindling.slack.install.Marks;
import dev.kindling.slack.install.OAuth;
import dev.kindling.slack.install.Scope;
import dev.kindling.web.install.InstallDesk;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Installs the Slack app for organisations, and says where it is. */
public final class SlackInstalls implements InstallDesk {
  private static final Duration LINK = Duration.ofDays(1);
  private static final Duration QUESTION = Duration.ofMinutes(10);

  private final Parts parts;
  private final Passes links;
  private final Passes states;

  public SlackInstalls(Parts parts, SecretKey secret) {
    this.parts = parts;
    this.links = new Passes(secret.signature(Purpose.SLACK_LINKS), LINK);
    this.states = new Passes(secret.signature(Purpose.SLACK_STATES), QUESTION);
  }

  /**
   * What it works with.
   *
   * @param oauth null where the app can't be installed by links
   * @param publicUrl null only where there is no OAuth
   * @param ofSettings to whom the workspace of the token in the settings belongs; null for no token
   */
  public record Parts(
      @Nullable OAuth oauth,
      @Nullable URI publicUrl,
      @Nullable OrganisationId ofSettings,
      Installs installs,
      Marks marks,
      Installations installations,
      Organisations organisations) {}

  @Override
  public boolean givesLinks() {
    return parts.oauth() != null && parts.publicUrl() != null;
  }

  @Override
  public URI link(OrganisationId organisation, Instant now) {
    String ticket = links.write(links.make(organisation, now));
    return URI.create(parts.publicUrl() + "/slack/install?ticket=" + ticket);
  }

  @Override
  public Optional<Organisation> invited(String ticket, Instant now) {
    return links.read(ticket, now).flatMap(pass -> parts.organisations().find(pass.organisation()));
  }

  @Override
  public Optional<Begun> begin(String ticket, Instant now) {
    OAuth oauth = parts.oauth();
    if (oauth == null) return Optional.empty();
    return invited(ticket, now)
        .map(organisation -> states.make(organisation.id(), now))
        .map(pass -> new Begun(oauth.question(states.write(pass)), pass.nonce()));
  }

  @Override
  public Ended end(Returned returned, Instant now) {
    OAuth oauth = parts.oauth();
    Optional<Passes.Pass> asked = asked(returned, now);
    if (oauth == null || asked.isEmpty()) return new Ended.Over();
    String code = returned.code();
    if (code == null || code.isBlank()) return refused(returned.error());
    return switch (oauth.exchange(code, asked.get().organisation(), now)) {
      case Granted.Installed granted -> keep(granted, asked.get().organisation());
      case Granted.Refused(String why) -> new Ended.Refused(why);
      case Granted.Unreachable _ -> new Ended.NotNow();
    };
  }

  /** The answer must come from the browser that asked: the nonce of its state is in its cookie. */
  private Optional<Passes.Pass> asked(Returned returned, Instant now) {
    String state = returned.state();
    String proof = returned.proof();
    if (state == null || proof == null) return Optional.empty();
    return states.read(state, now).filter(pass -> isSame(pass.nonce(), proof));
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Slack's codes are short words; anything else that stands there is not shown. */
  private static Ended refused(@Nullable String error) {
    if (error == null || !error.matches("[a-z_]{1,60}")) return new Ended.Refused("no_code");
    return error.equals("access_denied") ? new Ended.Declined() : new Ended.Refused(error);
  }

  private Ended keep(Granted.Installed granted, OrganisationId organisation) {
    Installation made = granted.installation();
    String workspace = made.workspace();
    if (workspace != null && !isBound(workspace, organisation))
      return new Ended.Elsewhere(made.name());
    parts.installs().keep(made);
    List<String> missing = granted.missing().stream().map(Scope::key).sorted().toList();
    return new Ended.Installed(made.name(), chat(made), missing);
  }

  private boolean isBound(String workspace, OrganisationId organisation) {
    Workspace place = new Workspace(Platform.SLACK, workspace);
    return parts.installations().bind(place, organisation).equals(organisation);
  }

  /** Slack's own address for opening an app's chat. */
  private static URI chat(Installation made) {
    String workspace = made.workspace();
    String team = workspace == null ? "" : "team=" + workspace + "&";
    return URI.create("https://slack.com/app_redirect?" + team + "app=" + made.app());
  }

  @Override
  public List<Place> places(Organisation organisation) {
    return parts.places().all().stream()
        .filter(place -> isOf(place, organisation))
        .map(place -> drawn(place, organisation))
        .toList();
  }
}
