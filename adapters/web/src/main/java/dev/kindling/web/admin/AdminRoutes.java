package dev.kindling.web.admin;

import dev.kindling.web.live.Live;
import dev.kindling.web.page.Pages;
import io.javalin.config.RoutesConfig;
import java.time.InstantSource;

/** The console's addresses. */
public final class AdminRoutes {
  private final SignIn signIn;
  private final DraftRoutes drafts;
  private final CampaignRoutes campaigns;
  private final FactRoutes facts;
  private final HushRoutes hush;
  private final RemarkRoutes remarks;

  /**
   * @param secure whether browsers reach us over https only
   */
  public AdminRoutes(AdminDesk desk, Pages pages, Live live, boolean secure, InstantSource clock) {
    SessionGate gate = new SessionGate(desk.access(), pages, secure);
    Directory directory = new Directory(desk.organisations());
    AdminPages console = new AdminPages(pages, directory);
    CampaignLook look = new CampaignLook(desk.campaigns(), directory, clock);
    CampaignWatch watch = new CampaignWatch(desk.access(), console, live, look);
    this.signIn = new SignIn(desk, gate, pages, clock);
    this.drafts = new DraftRoutes(desk, directory, gate, console, clock);
    this.campaigns = new CampaignRoutes(desk.campaigns(), directory, gate, console, look, watch);
    this.facts = new FactRoutes(desk, directory, gate, console);
    this.remarks = new RemarkRoutes(desk, directory, gate, console);
    this.hush = new HushRoutes(desk.campaigns(), directory, gate, console, look);
  }

  public void register(RoutesConfig routes) {
    signIn.register(routes);
    drafts.register(routes);
    campaigns.register(routes);
    facts.register(routes);
    hush.register(routes);
    remarks.register(routes);
  }
}
