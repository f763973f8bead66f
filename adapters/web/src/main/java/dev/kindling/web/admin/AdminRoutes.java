package dev.kindling.web.admin;

import dev.kindling.web.install.InstallDesk;
import dev.kindling.web.live.Live;
import dev.kindling.web.page.Pages;
import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The console's addresses. */
public final class AdminRoutes {
  private final SignIn signIn;
  private final DraftRoutes drafts;
  private final CampaignRoutes campaigns;
  private final FactRoutes facts;
  private final HushRoutes hush;
  private final SlackRoutes slack;
  private final RemarkRoutes remarks;
  private final ReachRoutes reach;

  /**
   * @param installs null while Slack is off
   * @param secure whether browsers reach us over https only
   */
  public AdminRoutes(
      AdminDesk desk,
      @Nullable InstallDesk installs,
      Pages pages,
      Live live,
      boolean secure,
      InstantSource clock) {
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
    this.reach = new ReachRoutes(desk.unreached(), directory, gate, console);
    this.hush = new HushRoutes(desk.campaigns(), directory, gate, console, look);
    this.slack = new SlackRoutes(installs, directory, gate, console, clock);
  }

  public void register(RoutesConfig routes) {
    signIn.register(routes);
    drafts.register(routes);
    campaigns.register(routes);
    facts.register(routes);
    hush.register(routes);
    slack.register(routes);
    remarks.register(routes);
    reach.register(routes);
  }
}
