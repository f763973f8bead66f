package dev.kindling.server.http;

import dev.kindling.redis.client.StoreUnavailable;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people and programs are told when something can't be done: never how it failed inside. */
public final class Failures implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final SecureRandom random = new SecureRandom();
  private final Words words;

  /** How a sentence gets to whoever asked. */
  @FunctionalInterface
  public interface Words {
    void say(Context context, int status, String sentence);
  }

  /**
   * @param pages how browsers are told; programs get plain text
   */
  public Failures(Words pages) {
    this.words = (context, status, sentence) -> tell(pages, context, status, sentence);
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(StoreUnavailable.class, this::unavailable);
    // Whoever asked has gone: there is nobody to tell.
    routes.exception(EOFException.class, (_, _) -> {});
    routes.exception(Exception.class, this::unexpected);
  }

  private void refused(HttpResponseException refusal, Context context) {
    words.say(context, refusal.getStatus(), sentence(refusal));
  }

  private void unavailable(StoreUnavailable why, Context context) {
    LOG.warn("A request could not be answered: {}", why.getMessage());
    words.say(
        context, 503, "Kindling can't reach what it has kept just now. Try again in a minute.");
  }

  private void unexpected(Exception failure, Context context) {
    if (isGone(context)) return;
    String number = HexFormat.of().toHexDigits(random.nextInt());
    LOG.error("A request failed by a fault of Kindling's own; its number is {}", number, failure);
    words.say(
        context,
        500,
        "Something went wrong in Kindling. If you tell the people who run it, give them this"
            + " number: "
            + number);
  }

  private static String sentence(HttpResponseException refusal) {
    return switch (refusal.getStatus()) {
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address doesn't take that kind of request.";
      case 413 -> "That is longer than anything Kindling reads.";
      default -> "Kindling doesn't understand this request.";
    };
  }

  /**
   * A page with an open stream was closed: the server has put the request away, and asking it
   * anything fails. There is nobody to tell.
   */
  private static boolean isGone(Context context) {
    try {
      return context.statusCode() < 0;
    } catch (IllegalStateException | NullPointerException _) {
      return true;
    }
  }

  /** Never throws: Javalin would handle that here as well, and so on without end. */
  private static void tell(Words pages, Context context, int status, String sentence) {
    try {
      say(pages, context, status, sentence);
    } catch (RuntimeException e) {
      LOG.warn("Whoever asked could not be told that it failed", e);
    }
  }

  private static void say(Words pages, Context context, int status, String sentence) {
    String accepted = context.header("Accept");
    if (accepted != null && accepted.contains("text/html")) pages.say(context, status, sentence);
    else Plain.answer(context, status, sentence);
  }
}
