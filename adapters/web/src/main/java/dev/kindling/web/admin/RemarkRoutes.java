package dev.kindling.web.admin;

import dev.kindling.curriculum.Pack;
import dev.kindling.organisation.Organisation;
import dev.kindling.web.page.PageProblem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/** What people say about lessons, and about what stops them: without names. */
final class RemarkRoutes {
  /** So many stand on the page: nobody reads more at once. */
  static final int MOST = 200;

  private final AdminDesk desk;
  private final Directory directory;
  private final SessionGate gate;
  private final AdminPages pages;

  RemarkRoutes(AdminDesk desk, Directory directory, SessionGate gate, AdminPages pages) {
    this.desk = desk;
    this.directory = directory;
    this.gate = gate;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get("/admin/remarks", gate.signedIn((ctx, _) -> first(ctx)));
    routes.get("/admin/remarks/{organisation}", gate.signedIn(this::show));
  }

  private void first(Context ctx) {
    Organisation first = directory.all().stream().findFirst().orElseThrow(this::unknown);
    ctx.redirect("/admin/remarks/" + first.id(), HttpStatus.SEE_OTHER);
  }

  private void show(Context ctx, AdminSession session) {
    Organisation organisation =
        directory.find(ctx.pathParam("organisation")).orElseThrow(this::unknown);
    List<Organisation> others =
        directory.all().stream().filter(one -> !one.equals(organisation)).toList();
    Map<String, Object> values =
        Map.of(
            "organisation",
            organisation,
            "others",
            others,
            "rows",
            rows(organisation),
            "most",
            MOST);
    pages.show(ctx, session, "remarks", values);
  }

  private List<RemarkRow> rows(Organisation organisation) {
    Pack pack = desk.library().in(organisation.lang());
    return desk.remarks().newest(organisation.id(), MOST).stream()
        .map(remark -> RemarkRow.of(remark, pack))
        .toList();
  }

  private PageProblem unknown() {
    return new PageProblem(404, "There is no such organisation.");
  }
}
