package dev.kindling.web.admin;

import dev.kindling.organisation.Organisation;
import dev.kindling.web.install.InstallDesk;
import dev.kindling.web.install.InstallDesk.Place;
import dev.kindling.web.page.Fields;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where Kindling is in Slack, what is wrong there, and links that install it. */
final class SlackRoutes {
  private static final String PAGE = "/admin/slack";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final @Nullable InstallDesk desk;
  private final Directory directory;
  private final SessionGate gate;
  private final AdminPages pages;
  private final InstantSource clock;

  SlackRoutes(
      @Nullable InstallDesk desk,
      Directory directory,
      SessionGate gate,
      AdminPages pages,
      InstantSource clock) {
    this.desk = desk;
    this.directory = directory;
    this.gate = gate;
    this.pages = pages;
    this.clock = clock;
  }

  /** An organisation and where it is in Slack. */
  public record Presence(Organisation organisation, List<Spot> spots) {}

  /**
   * A place, with its day as people there read it.
   *
   * @param since empty for the one of the settings
   */
  public record Spot(Place place, String since) {}

  void register(RoutesConfig routes) {
    InstallDesk open = desk;
    if (open == null) return;
    routes.get(PAGE, gate.signedIn((ctx, session) -> show(ctx, session, open, null)));
    routes.post(PAGE + "/link", gate.signedIn((ctx, session) -> link(ctx, session, open)));
  }

  private void link(Context ctx, AdminSession session, InstallDesk open) {
    Optional<Organisation> chosen = directory.chosen(Fields.of(ctx).text("organisation"));
    if (chosen.isEmpty() || !open.givesLinks()) ctx.redirect(PAGE, HttpStatus.SEE_OTHER);
    else show(ctx, session, open, chosen.get());
  }

  private void show(
      Context ctx, AdminSession session, InstallDesk open, @Nullable Organisation invited) {
    Map<String, Object> values = new HashMap<>();
    values.put("presences", presences(open));
    values.put("givesLinks", open.givesLinks());
    values.put("invited", Optional.ofNullable(invited).map(Organisation::name).orElse(""));
    values.put("link", invited == null ? "" : open.link(invited.id(), clock.instant()).toString());
    pages.show(ctx, session, "slack", values);
  }

  /** The practice chat is in no Slack. */
  private List<Presence> presences(InstallDesk open) {
    return directory.all().stream()
        .filter(one -> !one.practice())
        .map(one -> presence(one, open))
        .toList();
  }

  private static Presence presence(Organisation organisation, InstallDesk open) {
    return new Presence(
        organisation,
        open.places(organisation).stream().map(place -> spot(place, organisation)).toList());
  }

  private static Spot spot(Place place, Organisation organisation) {
    Instant since = place.since();
    return new Spot(place, since == null ? "" : DAY.format(since.atZone(organisation.zone())));
  }
}
