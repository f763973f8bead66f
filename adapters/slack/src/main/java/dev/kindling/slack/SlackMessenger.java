package dev.kindling.slack;

import com.slack.api.methods.MethodsClient;
import dev.kindling.delivery.Finder;
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
import java.util.Optional;
import java.util.function.BiFunction;
import okhttp3.OkHttpClient;

/**
 * Writes to Slack: to a person's own chat by chat.postMessage, with the delivery's key as metadata,
 * and to response URLs. One request a message, within 13 seconds, never repeated.
 *
 * <p>A message too long for Slack goes as several; if a later one fails, what came of the whole is
 * unknown, as sending it again would repeat the first. Each carries its place, so that the finder
 * can tell the whole from a part. Safe to call from many threads.
 */
public final class SlackMessenger implements Messenger {
  /**
   * Slack says "several hundred a minute" for a workspace and no more: 300 hold in the field to
   * begin with, and what it answers shows whether it is one a second or more than twenty. Of eight
   * at once a campaign may use two, so that an unknown limit is met gently.
   */
  private static final Pace PACE = new Pace(5, 0.8, 25, 8, 6, Duration.ofSeconds(1));

  private final ChatPosts posts;
  private final ResponseUrls urls;
  private final SlackFinder finder;
  private final Attention attention = new Attention();

  /** For an app of the organisation's own. */
  public SlackMessenger(SlackSettings settings, InstantSource clock) {
    this(settings, clock, HistoryAllowance.INTERNAL);
  }

  /**
   * @param allowance how much of our chats Slack lets this kind of app read
   */
  public SlackMessenger(SlackSettings settings, InstantSource clock, HistoryAllowance allowance) {
    this(settings, clock, allowance, Wire.READ);
  }

  SlackMessenger(
      SlackSettings settings, InstantSource clock, HistoryAllowance allowance, Duration read) {
    OkHttpClient http = Wire.client(Wire.CONNECT, read);
    MethodsClient methods = Sdk.methods(settings, http);
    this.posts = new ChatPosts(methods, clock);
    this.urls = new ResponseUrls(new Hooks(settings.apiUrl()), http, clock);
    this.finder = new SlackFinder(methods, allowance, clock, attention);
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
  public Optional<Finder> finder() {
    return Optional.of(finder);
  }

  @Override
  public SendResult send(Parcel parcel) {
    SendResult result =
        switch (parcel.way()) {
          case Way.Post post when post.room() == null ->
              inTurn(parcel, (page, portion) -> chat(parcel, page, portion));
          case Way.Post post -> inTurn(parcel, (page, _) -> urls.send(post.room(), page, false));
          case Way.Replace replace -> urls.send(replace.target(), single(parcel), true);
          case Way.Reply _ ->
              throw new IllegalArgumentException("A reply leaves in the response: " + parcel.key());
        };
    attention.call(result);
    return result;
  }

  private SendResult chat(Parcel parcel, Page page, Portion portion) {
    return posts.send(room(parcel.account()), page, parcel.key(), portion);
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
