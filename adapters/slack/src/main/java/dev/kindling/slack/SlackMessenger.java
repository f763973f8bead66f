package dev.kindling.slack;

import com.slack.api.methods.MethodsClient;
import dev.kindling.delivery.Finder;
import dev.kindling.delivery.Messenger;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.platform.Account;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import dev.kindling.slack.blockkit.Page;
import dev.kindling.slack.blockkit.Pages;
import dev.kindling.slack.install.Pass;
import dev.kindling.slack.install.Tokens;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import okhttp3.OkHttpClient;

/**
 * Writes to Slack: to a person's own chat by chat.postMessage, with the delivery's key as metadata,
 * by chat.update to change what is there, and to response URLs. One request a message, within 13 seconds, never repeated.
 *
 * <p>A message too long for Slack goes as several; if a later one fails, what came of the whole is
 * unknown, as sending it again would repeat the first. Each carries its place, so that the finder
 * can tell the whole from a part. Each workspace is written to with its own token; one that Slack
 * no longer takes stops that workspace alone. Safe to call from many threads.
 */
public final class SlackMessenger implements Messenger {
  /**
   * Slack says "several hundred a minute" for a workspace and no more: 300 hold in the field to
   * begin with, and what it answers shows whether it is one a second or more than twenty. Of eight
   * at once a campaign may use two, so that an unknown limit is met gently.
   */
  private static final Pace PACE = new Pace(5, 0.8, 25, 8, 6, Duration.ofSeconds(1));

  private final Methods methods;
  private final Tokens tokens;
  private final ChatPosts posts;
  private final ChatUpdates updates;
  private final ResponseUrls urls;
  private final SlackFinder finder;
  private final Attention attention = new Attention();

  public SlackMessenger(SlackAccess access) {
    this(access, Wire.READ);
  }

  SlackMessenger(SlackAccess access, Duration read) {
    OkHttpClient http = access.http(Wire.CONNECT, read);
    SlackSettings settings = access.settings();
    InstantSource clock = access.clock();
    this.methods = new Methods(settings, http);
    this.tokens = access.tokens();
    this.posts = new ChatPosts(clock);
    this.updates = new ChatUpdates(clock);
    this.urls = new ResponseUrls(new Hooks(settings.apiUrl()), http, clock);
    this.finder = new SlackFinder(methods, tokens, settings.allowance(), clock, attention);
  }

  @Override
  public Platform platform() {
    return Platform.SLACK;
  }

  @Override
  public Pace pace() {
    return PACE;
  }

  /** The token is remembered for some seconds, so asking is cheap. */
  @Override
  public boolean isShut(Workspace workspace) {
    return tokens.now(workspace) instanceof Pass.Stopped;
  }

  @Override
  public Optional<Finder> finder() {
    return Optional.of(finder);
  }

  @Override
  public SendResult send(Parcel parcel) {
    SendResult result =
        switch (parcel.way()) {
          case Way.Post post when post.room() == null ->
              byToken(parcel, client -> post(parcel, client));
          case Way.Post post -> inTurn(parcel, (page, _) -> urls.send(post.room(), page, false));
          case Way.Replace replace when ChatUpdates.isMessage(replace.target()) ->
              byToken(parcel, methods -> update(parcel, replace.target(), methods));
          case Way.Replace replace -> urls.send(replace.target(), single(parcel), true);
          case Way.Reply _ ->
              throw new IllegalArgumentException("A reply leaves in the response: " + parcel.key());
        };
    attention.call(parcel.account().id().workspace(), result);
    return result;
  }

  /** Where the token is dead nothing is tried: the refusal is the same without a call. */
  private SendResult byToken(Parcel parcel, Function<MethodsClient, SendResult> sending) {
    return switch (tokens.of(parcel.account().id().workspace())) {
      case Pass.Valid pass -> heard(pass, sending.apply(methods.with(pass)));
      case Pass.Stopped stopped -> new SendResult.Refused(Refusal.ACCESS_REVOKED, stopped.code());
      case Pass.Later later -> new SendResult.Unreachable(later.why());
    };
  }

  private SendResult post(Parcel parcel, MethodsClient client) {
    String room = room(parcel.account());
    return inTurn(parcel, (page, portion) -> posts.send(client, room, page, parcel.key(), portion));
  }

  private SendResult update(Parcel parcel, String message, MethodsClient client) {
    return updates.send(client, parcel.account(), message, single(parcel));
  }

  private SendResult heard(Pass.Valid pass, SendResult result) {
    return result instanceof SendResult.Refused(Refusal reason, String code)
            && reason == Refusal.ACCESS_REVOKED
            && tokens.refused(pass, code)
        ? new SendResult.Unreachable(code)
        : result;
  }

  private static SendResult inTurn(Parcel parcel, BiFunction<Page, Portion, SendResult> sending) {
    List<Page> pages = Pages.of(List.of(parcel.message()), parcel.textOnly());
    SendResult result = sending.apply(pages.getFirst(), new Portion(1, pages.size()));
    for (int i = 1; i < pages.size() && result instanceof SendResult.Sent; i++) {
      SendResult next = sending.apply(pages.get(i), new Portion(i + 1, pages.size()));
      result = next instanceof SendResult.Sent ? next : new SendResult.Unknown("part_of_it");
    }
    return result;
  }

  /** A replacement is one message, whatever it takes. */
  private static Page single(Parcel parcel) {
    return Pages.single(List.of(parcel.message()), parcel.textOnly());
  }

  private static String room(Account account) {
    return account.address().isEmpty() ? account.id().person() : account.address();
  }
}
