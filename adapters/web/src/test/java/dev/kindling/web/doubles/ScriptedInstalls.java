package dev.kindling.web.doubles;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.web.install.InstallDesk;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows one ticket, and ends installations as it is told. */
public final class ScriptedInstalls implements InstallDesk {
  public static final String TICKET = "main.1.abc";

  public final List<Returned> returned = new ArrayList<>();
  public final List<Place> places = new ArrayList<>();
  public Ended ended = new Ended.Over();
  public boolean links = true;
  private final MemoryOrganisations organisations;

  ScriptedInstalls(MemoryOrganisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public boolean givesLinks() {
    return links;
  }

  @Override
  public URI link(OrganisationId organisation, Instant now) {
    return URI.create("https://coach.test/slack/install?ticket=" + organisation + ".1.abc");
  }

  @Override
  public Optional<Organisation> invited(String ticket, Instant now) {
    return ticket.equals(TICKET)
        ? organisations.find(new OrganisationId("main"))
        : Optional.empty();
  }

  @Override
  public Optional<Begun> begin(String ticket, Instant now) {
    return invited(ticket, now)
        .map(_ -> new Begun(URI.create("https://slack.test/authorize?state=s"), "proof"));
  }

  @Override
  public Ended end(Returned back, Instant now) {
    returned.add(back);
    return ended;
  }

  @Override
  public List<Place> places(Organisation organisation) {
    return organisation.id().value().equals("main") ? List.copyOf(places) : List.of();
  }
}
