package dev.kindling.web.admin;

import dev.kindling.web.live.Live;
import dev.kindling.web.page.Pages;
import io.javalin.config.RoutesConfig;
import java.time.InstantSource;

/** The console's addresses. */
public final class AdminRoutes {
  private final SignIn signIn;
  private final CampaignRoutes campaigns;
  private final FactRoutes facts;

  /**
   * @param secure whether browsers reach us over https only
   */
  public AdminRoutes(AdminDesk desk, Pages pages, Live live, boolean secure, InstantSource clock) {
    SessionGate gate = new SessionGate(desk.access(), pages, secure);
    this.signIn = new SignIn(desk, gate, pages, clock);
    this.campaigns = new CampaignRoutes(desk, gate, pages, live, clock);
    this.facts = new FactRoutes(desk, gate, pages);
  }

  public void register(RoutesConfig routes) {
    signIn.register(routes);
    campaigns.register(routes);
    facts.register(routes);
  }
}
