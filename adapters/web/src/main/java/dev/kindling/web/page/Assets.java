package dev.kindling.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The files that pages use, read once from the jar. Nothing outside this list is ever served. An
 * address that carries the file's tag may be kept for a year: other content has another address.
 */
public final class Assets {
  private static final String OURS = "/dev/kindling/web/assets/";
  private static final String GOVUK =
      "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String SVG = "image/svg+xml";

  private final Map<String, Asset> files =
      Map.of(
          "govuk-frontend.css", read(GOVUK + "govuk-frontend.min.css", CSS, GovukCss::ours),
          "govuk-frontend.js", read(GOVUK + "govuk-frontend.min.js", SCRIPT, Assets::withoutMap),
          "base.css", read(OURS + "base.css", CSS),
          "chat.css", read(OURS + "chat.css", CSS),
          "admin.css", read(OURS + "admin.css", CSS),
          "learning.css", read(OURS + "learning.css", CSS),
          "chat.js", read(OURS + "chat.js", SCRIPT),
          "admin.js", read(OURS + "admin.js", SCRIPT),
          "flame.svg", read(OURS + "flame.svg", SVG));

  /** The address of a file, with its tag; throws IllegalArgumentException if there is none. */
  public String address(String name) {
    Asset asset = files.get(name);
    if (asset == null) throw new IllegalArgumentException("There is no asset '" + name + "'");
    return "/assets/" + name + "?v=" + asset.tag();
  }

  public void register(RoutesConfig routes) {
    routes.get("/assets/{name}", ctx -> serve(ctx, ctx.pathParam("name")));
    routes.get("/favicon.ico", ctx -> serve(ctx, "flame.svg"));
  }

  private void serve(Context ctx, String name) {
    Asset asset = files.get(name);
    if (asset == null) throw new PageProblem(404, "There is no such file.");
    String etag = "\"" + asset.tag() + "\"";
    ctx.header("ETag", etag).header("Cache-Control", keep(ctx, asset)).contentType(asset.type());
    if (etag.equals(ctx.header("If-None-Match"))) ctx.status(304);
    else ctx.result(asset.text());
  }

  private static String keep(Context ctx, Asset asset) {
    boolean tagged = ("v=" + asset.tag()).equals(ctx.queryString());
    return tagged ? "public, max-age=31536000, immutable" : "no-cache";
  }

  private static Asset read(String path, String type) {
    return read(path, type, UnaryOperator.identity());
  }

  private static Asset read(String path, String type, UnaryOperator<String> change) {
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("The jar lacks " + path);
      return Asset.of(type, change.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutMap(String script) {
    return script.replaceAll("//# sourceMappingURL=\\S*", "");
  }
}
