package dev.kindling.slack;

import com.slack.api.bolt.response.Response;
import dev.kindling.conversation.Door;
import dev.kindling.conversation.Homes;
import dev.kindling.curriculum.Library;
import dev.kindling.slack.install.Pass;
import dev.kindling.slack.view.Background;
import dev.kindling.slack.view.Clients;
import dev.kindling.slack.view.HomeTab;
import dev.kindling.slack.view.Rests;
import dev.kindling.slack.view.Windows;
import dev.kindling.slack.view.Words;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door for everything that Slack sends: events, commands, clicks, windows and shortcuts, all at
 * one address.
 *
 * <p>It believes nothing that isn't signed, answers 401 to what is forged or stale, 400 to what
 * Slack would not send, 413 to what is too big, 503 when nothing could be kept, so that Slack tries
 * again, and else 200. No detail of a failure leaves. A request that Slack sends again is handled
 * again: its turn has the same key, so it has no second effect.
 */
public final class SlackApp {
  /** The longest body, in bytes. */
  public static final int LONGEST = 1_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(SlackApp.class);

  private final Signature signature;
  private final InstantSource clock;
  private final Bolt bolt;

  /**
   * @param library what windows say for themselves
   */
  public SlackApp(SlackAccess access, Door door, Homes homes, Library library) {
    SlackSettings settings = access.settings();
    InstantSource time = access.clock();
    Hooks hooks = new Hooks(settings.apiUrl());
    OkHttpClient http = access.http(Wire.QUICK, Wire.QUICK);
    Methods methods = new Methods(settings, http);
    People people = new People(methods, access.tokens(), time);
    ResponseUrls urls = new ResponseUrls(hooks, http, time);
    this.signature = new Signature(settings.signingSecret());
    this.clock = time;
    Receiver receiver = new Receiver(door, people, urls);
    Clicks clicks = new Clicks(hooks);
    Words words = new Words(library);
    Background background = new Background();
    Methods views = new Methods(settings, access.http(Wire.QUICK, Wire.SOON));
    Clients clients = clients(views, access);
    Windows windows = new Windows(clients, background);
    HomeTab tab = new HomeTab(homes, people::profile, clients, rests(time), background);
    AtHome home = new AtHome(receiver, clicks, windows, tab, words);
    Presses presses = new Presses(receiver, urls, windows, words);
    Sent sent = new Sent(receiver, home, words, hooks);
    Origins origins = new Origins(access);
    this.bolt = new Bolt(settings, receiver, clicks, presses, home, sent, origins);
  }

  private static Clients clients(Methods methods, SlackAccess access) {
    return workspace ->
        access.tokens().now(workspace) instanceof Pass.Valid pass
            ? Optional.of(
                new Clients.Client(
                    methods.with(pass), code -> access.tokens().refused(pass, code)))
            : Optional.empty();
  }

  private static Rests rests(InstantSource clock) {
    return new Rests(header -> new RetryAfter(header, clock.instant()).rest(), clock);
  }

  /** Handles one request; when it returns 200, what the turn changes is committed. */
  public SlackAnswer handle(SlackRequest request) {
    if (request.body().length > LONGEST) return SlackAnswer.status(413);
    if (Payload.isSslCheck(request.body())) return SlackAnswer.status(200);
    if (!signature.proves(request, clock.instant())) return SlackAnswer.status(401);
    return handleProven(request.body());
  }

  /**
   * The same for a body that came through a connection of our own to Slack, which proves it.
   *
   * @param body as Slack would have sent it over HTTP
   */
  public SlackAnswer handleProven(byte[] body) {
    return switch (Payload.of(body)) {
      case Payload.Known known -> route(() -> bolt.run(known.body()));
      case Payload.Command command -> route(() -> bolt.give(command.form()));
      case Payload.Click click -> route(() -> bolt.press(click.payload()));
      case Payload.Sent sent -> route(() -> bolt.submit(sent.payload()));
      case Payload.Shortcut shortcut -> route(() -> bolt.choose(shortcut.payload()));
      case Payload.Unknown _ -> SlackAnswer.status(200);
      case Payload.Garbage _ -> SlackAnswer.status(400);
    };
  }

  private static SlackAnswer route(Callable<Response> routed) {
    try {
      return answer(routed.call());
    } catch (TryAgain _) {
      return SlackAnswer.status(503);
    } catch (Exception e) {
      // The door's own failures never come here, so this is about the payload.
      LOG.warn("Slack sent what could not be read: {}", e.getClass().getSimpleName());
      return SlackAnswer.status(400);
    }
  }

  /** Bolt's own words ("no handler found") are no business of the outside. */
  private static SlackAnswer answer(Response response) {
    int status = response.getStatusCode();
    if (status == 404) return SlackAnswer.status(200);
    if (status != 200 || response.getBody() == null) return SlackAnswer.status(status);
    String type = response.getContentType();
    return new SlackAnswer(200, type == null ? "text/plain" : type, response.getBody());
  }
}
