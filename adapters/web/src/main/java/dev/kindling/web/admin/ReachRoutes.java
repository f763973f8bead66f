package dev.kindling.web.admin;

import dev.kindling.conversation.Unreached;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.web.page.PageProblem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who can't be written to and why, with what to do about it. Nothing about learning is on it. */
final class ReachRoutes {
  private final Unreached unreached;
  private final Directory directory;
  private final SessionGate gate;
  private final AdminPages pages;

  ReachRoutes(Unreached unreached, Directory directory, SessionGate gate, AdminPages pages) {
    this.unreached = unreached;
    this.directory = directory;
    this.gate = gate;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get("/admin/reach", gate.signedIn((ctx, _) -> first(ctx)));
    routes.get("/admin/reach/{organisation}", gate.signedIn(this::show));
    routes.get("/admin/reach/{organisation}/{platform}/{reason}", gate.signedIn(this::people));
  }

  private void first(Context ctx) {
    Organisation first = directory.all().stream().findFirst().orElseThrow(ReachRoutes::unknown);
    ctx.redirect("/admin/reach/" + first.id(), HttpStatus.SEE_OTHER);
  }

  private void show(Context ctx, AdminSession session) {
    Organisation organisation = organisation(ctx);
    List<Organisation> others =
        directory.all().stream().filter(one -> !one.equals(organisation)).toList();
    List<ReachRow> rows = unreached.groups(organisation.id()).stream().map(ReachRow::of).toList();
    pages.show(
        ctx,
        session,
        "reach",
        Map.of("organisation", organisation, "others", others, "rows", rows));
  }

  private void people(Context ctx, AdminSession session) {
    Organisation organisation = organisation(ctx);
    Platform platform = one(Platform.class, ctx.pathParam("platform"));
    Refusal reason = one(Refusal.class, ctx.pathParam("reason"));
    ReachRow row =
        unreached.groups(organisation.id()).stream()
            .filter(group -> group.platform() == platform && group.reason() == reason)
            .map(ReachRow::of)
            .findFirst()
            .orElseThrow(ReachRoutes::nobody);
    int page = page(ctx, row.people());
    Map<String, Object> values = new HashMap<>();
    values.put("organisation", organisation);
    values.put("row", row);
    values.put("page", page);
    values.put("pages", pagesOf(row.people()));
    values.put("rows", rows(organisation, platform, reason, page));
    pages.show(ctx, session, "reach-people", values);
  }

  private List<UnreachedRow> rows(
      Organisation organisation, Platform platform, Refusal reason, int page) {
    return unreached.people(organisation.id(), platform, reason, page - 1).stream()
        .map(person -> UnreachedRow.of(person, organisation.zone()))
        .toList();
  }

  /** From 1; whatever isn't a page is the first. */
  private static int page(Context ctx, int people) {
    String asked = String.valueOf(ctx.queryParam("page"));
    int page = asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    return page <= pagesOf(people) ? page : 1;
  }

  private static int pagesOf(int people) {
    return (people + Unreached.PAGE - 1) / Unreached.PAGE;
  }

  private Organisation organisation(Context ctx) {
    return directory.find(ctx.pathParam("organisation")).orElseThrow(ReachRoutes::unknown);
  }

  private static <E extends Enum<E>> E one(Class<E> kind, String key) {
    for (E one : kind.getEnumConstants())
      if (one.name().equals(key.replace('-', '_').toUpperCase(Locale.ROOT))) return one;
    throw nobody();
  }

  private static PageProblem unknown() {
    return new PageProblem(404, "There is no such organisation.");
  }

  private static PageProblem nobody() {
    return new PageProblem(404, "Nobody is out of reach for that reason now.");
  }
}
