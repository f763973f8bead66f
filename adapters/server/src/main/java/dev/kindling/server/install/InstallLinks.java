package dev.kindling.server.install;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.secret.Purpose;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.web.install.InstallRoutes;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Links that install the Slack app for an organisation, good for a day. */
public final class InstallLinks {
  private static final Duration LIFE = Duration.ofDays(1);

  private final Passes passes;
  private final URI publicUrl;

  public InstallLinks(SecretKey secret, URI publicUrl) {
    this.passes = new Passes(secret.signature(Purpose.SLACK_LINKS), LIFE);
    this.publicUrl = publicUrl;
  }

  public URI link(OrganisationId organisation, Instant now) {
    String ticket = passes.write(passes.make(organisation, now));
    return URI.create(publicUrl + InstallRoutes.INVITATION + "?ticket=" + ticket);
  }

  /** For whom a ticket is; empty for one that is over or that we never made. */
  Optional<OrganisationId> read(String ticket, Instant now) {
    return passes.read(ticket, now).map(Passes.Pass::organisation);
  }
}
