package dev.kindling.server.install;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.server.secret.Purpose;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.slack.install.Authority;
import dev.kindling.slack.install.Authority.Grant;
import dev.kindling.slack.install.Installing;
import dev.kindling.slack.install.Question;
import dev.kindling.slack.install.Scope;
import dev.kindling.web.install.InstallDesk;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Installs the Slack app for organisations, and says where it is. */
public final class SlackInstalls implements InstallDesk {
  private static final Duration QUESTION = Duration.ofMinutes(10);

  private final Parts parts;
  private final Places places;
  private final @Nullable InstallLinks links;
  private final Passes states;

  public SlackInstalls(Parts parts, SecretKey secret) {
    this.parts = parts;
    this.places =
        new Places(parts.installing().places(), parts.installations(), parts.ofSettings());
    URI publicUrl = parts.publicUrl();
    boolean open = publicUrl != null && parts.question() != null;
    this.links = open ? new InstallLinks(secret, publicUrl) : null;
    this.states = new Passes(secret.signature(Purpose.SLACK_STATES), QUESTION);
  }

  /**
   * What it works with.
   *
   * @param question null where the app can't be installed by links
   * @param publicUrl null only where there is no question
   * @param ofSettings to whom the workspace of the settings' token belongs; null for no token
   */
  public record Parts(
      @Nullable Question question,
      @Nullable URI publicUrl,
      @Nullable OrganisationId ofSettings,
      Authority authority,
      Installing installing,
      Installations installations,
      Organisations organisations) {}

  @Override
  public boolean givesLinks() {
    return links != null;
  }

  @Override
  public URI link(OrganisationId organisation, Instant now) {
    return Objects.requireNonNull(links).link(organisation, now);
  }

  @Override
  public Optional<Organisation> invited(String ticket, Instant now) {
    return links == null
        ? Optional.empty()
        : links.read(ticket, now).flatMap(parts.organisations()::find);
  }

  @Override
  public Optional<Begun> begin(String ticket, Instant now) {
    Question question = parts.question();
    if (question == null) return Optional.empty();
    return invited(ticket, now)
        .map(organisation -> states.make(organisation.id(), now))
        .map(pass -> new Begun(question.with(states.write(pass)), pass.nonce()));
  }

  @Override
  public Ended end(Returned returned, Instant now) {
    Question question = parts.question();
    Optional<Passes.Pass> asked = asked(returned, now);
    if (question == null || asked.isEmpty()) return new Ended.Over();
    String code = returned.code();
    if (code == null || code.isBlank()) return refused(returned.error());
    return switch (parts.authority().exchange(code, question.back().toString())) {
      case Authority.Answer.Granted(Grant grant) -> keep(grant, asked.get().organisation(), now);
      case Authority.Answer.Refused(String why) -> new Ended.Refused(why);
      case Authority.Answer.Silent _ -> new Ended.NotNow();
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

  private Ended keep(Grant grant, OrganisationId organisation, Instant now) {
    String workspace = grant.workspace();
    if (workspace != null && !isBound(workspace, organisation))
      return new Ended.Elsewhere(grant.name());
    parts.installing().installs().keep(grant.installedAt(now).of(organisation));
    parts.installing().tokens().forget();
    return new Ended.Installed(grant.name(), chat(grant), missing(grant));
  }

  private boolean isBound(String workspace, OrganisationId organisation) {
    Workspace place = new Workspace(Platform.SLACK, workspace);
    return parts.installations().bind(place, organisation).equals(organisation);
  }

  private static List<String> missing(Grant grant) {
    return Scope.keys().stream().filter(key -> !grant.scopes().contains(key)).toList();
  }

  /** Slack's own address for opening an app's chat. */
  private static URI chat(Grant grant) {
    String team = grant.workspace() == null ? "" : "team=" + grant.workspace() + "&";
    return URI.create("https://slack.com/app_redirect?" + team + "app=" + grant.app());
  }

  @Override
  public List<Place> places(Organisation organisation) {
    return places.of(organisation);
  }
}
