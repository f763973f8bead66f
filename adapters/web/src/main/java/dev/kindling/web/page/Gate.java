package dev.kindling.web.page;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Objects;
import java.util.Set;

/**
 * Asks of every request to our pages where it comes from: under a name of ours, and if it changes
 * something, from a page of ours and small enough for a form.
 */
public final class Gate {
  /** The largest form, in bytes: a campaign's text in the widest letters and some room. */
  public static final int MOST = 32 * 1024;

  private static final Set<String> FROM_HERE = Set.of("same-origin", "none");
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Hosts hosts;

  public Gate(Hosts hosts) {
    this.hosts = hosts;
  }

  /** Throws a {@link PageProblem} with the reason. */
  public void check(Context ctx) {
    if (!hosts.isOurs(host(ctx))) throw unknownHost();
    if (ctx.method().equals(HandlerType.POST)) checkPost(ctx);
  }

  /** The Host header, empty if there is none. */
  public static String host(Context ctx) {
    return Objects.requireNonNullElse(ctx.header("Host"), "");
  }

  private static void checkPost(Context ctx) {
    if (isFromElsewhere(ctx)) throw elsewhere();
    String type = Objects.requireNonNullElse(ctx.contentType(), "");
    if (!type.startsWith(FORM)) throw new PageProblem(415, "This page takes forms only.");
    if (ctx.contentLength() < 0) throw new PageProblem(411, "The form did not say its length.");
    if (ctx.contentLength() > MOST) throw new PageProblem(413, "That is too long to send.");
  }

  /** Every browser names the origin of a form that comes from elsewhere; tools name none. */
  private static boolean isFromElsewhere(Context ctx) {
    String origin = ctx.header("Origin");
    String site = Objects.requireNonNullElse(ctx.header("Sec-Fetch-Site"), "none");
    return !FROM_HERE.contains(site) || (origin != null && !Hosts.isSame(origin, host(ctx)));
  }

  private static PageProblem unknownHost() {
    return new PageProblem(
        403,
        "Kindling does not know itself under this name. Open it at the address that it printed"
            + " when it started, or set KINDLING_PUBLIC_URL to this one.");
  }

  private static PageProblem elsewhere() {
    return new PageProblem(
        403, "This came from a page that is not Kindling's, so nothing was done.");
  }
}
