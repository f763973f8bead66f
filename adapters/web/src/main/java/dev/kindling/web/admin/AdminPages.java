package dev.kindling.web.admin;

import dev.kindling.web.page.Pages;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Draws the console's pages. Each carries the session's token, and says who is hushed. */
final class AdminPages {
  private final Pages pages;
  private final Directory directory;

  AdminPages(Pages pages, Directory directory) {
    this.pages = pages;
    this.directory = directory;
  }

  void show(Context ctx, AdminSession session, String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("hushed", directory.hushed());
    pages.show(ctx, template, with(all, session));
  }

  /** A part of a page, to be put in the place of an older one. */
  String draw(AdminSession session, String template, Map<String, Object> values) {
    return pages.draw(template, with(new HashMap<>(values), session));
  }

  private static Map<String, Object> with(Map<String, Object> values, AdminSession session) {
    values.put("csrf", session.csrf());
    return values;
  }
}
