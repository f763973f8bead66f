package dev.kindling.web.learning;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.web.page.PageProblem;
import dev.kindling.web.page.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses of one's own learning. Whoever has a link in time may see what it shows; there is
 * nothing to change there.
 */
public final class LearningRoutes {
  private static final String PAGE = "/learning/{ticket}";

  private final LearningRoom room;
  private final Pages pages;
  private final InstantSource clock;

  public LearningRoutes(LearningRoom room, Pages pages, InstantSource clock) {
    this.room = room;
    this.pages = pages;
    this.clock = clock;
  }

  public void register(RoutesConfig routes) {
    routes.get(PAGE, this::page);
    routes.get(PAGE + "/my-learning.csv", this::table);
    routes.get(PAGE + "/my-learning.json", this::copy);
  }

  private void page(Context ctx) {
    var sheet = shown(ctx, room.desk()::sheet);
    pages.show(ctx, "learning", Map.of("sheet", sheet, "ticket", ctx.pathParam("ticket")));
  }

  private void table(Context ctx) {
    var table = shown(ctx, room.desk()::table);
    file(ctx, "my-learning.csv", "text/csv; charset=utf-8", Csv.of(table));
  }

  private void copy(Context ctx) {
    var copy = shown(ctx, room.desk()::copy);
    file(ctx, "my-learning.json", "application/json; charset=utf-8", room.json().apply(copy));
  }

  private static void file(Context ctx, String name, String type, String text) {
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .contentType(type)
        .result(text);
  }

  /** What the ticket in the address lets them see, or the page that says why not. */
  private <T> T shown(Context ctx, Look<T> look) {
    Instant now = clock.instant();
    Ticket ticket =
        room.tickets().read(ctx.pathParam("ticket")).orElseThrow(LearningRoutes::unknown);
    Instant theirs =
        room.desk().time(ticket.organisation(), now).orElseThrow(LearningRoutes::unknown);
    if (!theirs.isBefore(ticket.until())) throw new PageProblem(410, room.over());
    return look.at(ticket.organisation(), ticket.learner(), now)
        .orElseThrow(LearningRoutes::unknown);
  }

  private static PageProblem unknown() {
    return new PageProblem(404, "There is no such page.");
  }

  @FunctionalInterface
  private interface Look<T> {
    Optional<T> at(OrganisationId organisation, int learner, Instant now);
  }
}
