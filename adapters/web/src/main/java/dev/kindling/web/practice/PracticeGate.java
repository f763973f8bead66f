package dev.kindling.web.practice;

import dev.kindling.web.page.Gate;
import dev.kindling.web.page.Hosts;
import dev.kindling.web.page.PageProblem;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/** Keeps the practice chat to those it is switched on for. */
final class PracticeGate {
  private static final Pattern LOOPBACK_PEER =
      Pattern.compile("127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1|::ffff:127[.\\d]+)]?");

  private final PracticeAccess access;

  PracticeGate(PracticeAccess access) {
    this.access = access;
  }

  /** Throws a {@link PageProblem} with the reason. */
  void check(Context ctx) {
    switch (access) {
      case OFF -> throw off();
      case THIS_MACHINE -> requireThisMachine(ctx);
      case EVERYBODY -> {}
    }
  }

  /** A proxy on this machine is loopback too, but says whom it speaks for. */
  private static void requireThisMachine(Context ctx) {
    boolean near = LOOPBACK_PEER.matcher(ctx.ip()).matches();
    boolean forwarded = ctx.header("X-Forwarded-For") != null || ctx.header("Forwarded") != null;
    if (!near || forwarded || !Hosts.isLoopback(Gate.host(ctx))) throw elsewhere();
  }

  private static PageProblem off() {
    return new PageProblem(
        404, "The practice chat is switched off here. KINDLING_PRACTICE=true switches it on.");
  }

  private static PageProblem elsewhere() {
    return new PageProblem(
        403,
        "The practice chat answers only on the machine that Kindling runs on."
            + " KINDLING_PRACTICE=true opens it to everybody who can reach this address.");
  }
}
