package dev.kindling.web.admin;

import dev.kindling.curriculum.Pack;
import dev.kindling.organisation.Organisation;
import dev.kindling.web.page.Fields;
import dev.kindling.web.page.PageProblem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Filling in what only the organisation knows. */
final class FactRoutes {
  /** Facts stand within sentences: longer ones would swallow the lesson. */
  static final int MOST = 200;

  private static final String ONE = "/admin/facts/{organisation}";

  private final AdminDesk desk;
  private final Directory directory;
  private final SessionGate gate;
  private final AdminPages pages;

  FactRoutes(AdminDesk desk, Directory directory, SessionGate gate, AdminPages pages) {
    this.desk = desk;
    this.directory = directory;
    this.gate = gate;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get("/admin/facts", gate.signedIn((ctx, _) -> first(ctx)));
    routes.get(ONE, gate.signedIn(this::show));
    routes.post(ONE, gate.signedIn(this::save));
  }

  private void first(Context ctx) {
    Organisation first = directory.all().stream().findFirst().orElseThrow(this::unknown);
    ctx.redirect(address(first), HttpStatus.SEE_OTHER);
  }

  private void show(Context ctx, AdminSession session) {
    Organisation organisation = organisation(ctx);
    List<Organisation> others =
        directory.all().stream().filter(one -> !one.equals(organisation)).toList();
    pages.show(
        ctx,
        session,
        "facts",
        Map.of(
            "organisation",
            organisation,
            "others",
            others,
            "rows",
            FactRow.all(pack(organisation), organisation),
            "saved",
            "1".equals(ctx.queryParam("saved")),
            "most",
            MOST));
  }

  /** Saves all fields of the page; an empty one is no longer filled in. */
  private void save(Context ctx, AdminSession session) {
    Organisation organisation = organisation(ctx);
    Fields fields = Fields.of(ctx);
    Map<String, String> facts = new HashMap<>(organisation.facts());
    pack(organisation).facts().keySet().forEach(id -> put(facts, id, fields.text("fact-" + id)));
    desk.organisations().save(organisation.withFacts(facts));
    ctx.redirect(address(organisation) + "?saved=1", HttpStatus.SEE_OTHER);
  }

  private static void put(Map<String, String> facts, String id, String typed) {
    String value = typed.strip().replaceAll("\\s+", " ");
    if (value.length() > MOST)
      throw new PageProblem(
          400, "One of the facts is longer than %d characters. Nothing was saved.".formatted(MOST));
    if (value.isEmpty()) facts.remove(id);
    else facts.put(id, value);
  }

  private Organisation organisation(Context ctx) {
    return directory.find(ctx.pathParam("organisation")).orElseThrow(this::unknown);
  }

  private Pack pack(Organisation organisation) {
    return desk.library().in(organisation.lang());
  }

  private PageProblem unknown() {
    return new PageProblem(404, "There is no such organisation.");
  }

  private static String address(Organisation organisation) {
    return "/admin/facts/" + organisation.id();
  }
}
