package dev.kindling.slack;

import dev.kindling.delivery.Messenger;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.platform.Account;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import dev.kindling.slack.blockkit.Page;
import dev.kindling.slack.blockkit.Pages;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import okhttp3.OkHttpClient;

/**
 * Writes to Slack: to a person's own chat by chat.postMessage, with the delivery's key as metadata,
 * and to response URLs. One request a message, within 13 seconds, never repeated.
 *
 * <p>A message too long for Slack goes as several; if a later one fails, what came of the whole is
 * unknown, as sending it again would repeat the first. Safe to call from many threads.
 */
public final class SlackMessenger implements Messenger {
  /** Slack says "several hundred a minute" for a workspace; this is what holds in the field. */
  private static final Pace PACE = Pace.steady(5, 20, 5, Duration.ofSeconds(1));

  private final ChatPosts posts;
  private final ResponseUrls urls;
  private final Attention attention = new Attention();

  public SlackMessenger(SlackSettings settings, InstantSource clock) {
    this(settings, clock, Wire.READ);
  }

  SlackMessenger(SlackSettings settings, InstantSource clock, Duration read) {
    OkHttpClient http = Wire.client(Wire.CONNECT, read);
    this.posts = new ChatPosts(Sdk.methods(settings, http), clock);
    this.urls = new ResponseUrls(new Hooks(settings.apiUrl()), http, clock);
  }

  @Override
  public Platform platform() {
    return Platform.SLACK;
  }

  @Override
  public Pace pace() {
    return PACE;
  }

  @Override
  public SendResult send(Parcel parcel) {
    SendResult result =
        switch (parcel.way()) {
          case Way.Post post when post.room() == null ->
              inTurn(parcel, page -> posts.send(room(parcel.account()), page, parcel.key()));
          case Way.Post post -> inTurn(parcel, page -> urls.send(post.room(), page, false));
          case Way.Replace replace -> urls.send(replace.target(), single(parcel), true);
          case Way.Reply _ ->
              throw new IllegalArgumentException("A reply leaves in the response: " + parcel.key());
        };
    attention.call(result);
    return result;
  }

  private static SendResult inTurn(Parcel parcel, Function<Page, SendResult> sending) {
    List<Page> pages = Pages.of(List.of(parcel.message()), parcel.textOnly());
    SendResult result = sending.apply(pages.getFirst());
    for (int i = 1; i < pages.size() && result instanceof SendResult.Sent; i++) {
      SendResult next = sending.apply(pages.get(i));
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
