package dev.kindling.web.page;

import io.javalin.http.Context;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Draws pages from templates. Everything is escaped; a name a template lacks is an error. */
public final class Pages {
  private final PebbleEngine engine;

  public Pages(Assets assets, Site site) {
    this.engine =
        new PebbleEngine.Builder()
            .loader(templates())
            .autoEscaping(true)
            .strictVariables(true)
            .defaultLocale(Locale.UK)
            .extension(new Words(assets, site))
            .build();
  }

  /** The HTML that a template makes of these values. */
  public String draw(String template, Map<String, Object> values) {
    try (StringWriter html = new StringWriter()) {
      engine.getTemplate(template).evaluate(html, values);
      return html.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers with a page. */
  public void show(Context ctx, String template, Map<String, Object> values) {
    ctx.contentType("text/html; charset=utf-8").result(draw(template, values));
  }

  /** Answers with the page of a problem, under its status. */
  public void show(Context ctx, PageProblem problem) {
    ctx.status(problem.status());
    show(ctx, "problem", Map.of("status", problem.status(), "words", problem.words()));
  }

  private static ClasspathLoader templates() {
    ClasspathLoader loader = new ClasspathLoader(Pages.class.getClassLoader());
    loader.setPrefix("dev/kindling/web/templates");
    loader.setSuffix(".peb");
    return loader;
  }
}
