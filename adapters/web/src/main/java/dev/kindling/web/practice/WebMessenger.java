package dev.kindling.web.practice;

import dev.kindling.delivery.Finder;
import dev.kindling.delivery.Messenger;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Transcripts;
import dev.kindling.delivery.Transcripts.Entry;
import dev.kindling.delivery.Way;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import dev.kindling.web.live.Live;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes into the practice chat: to send is to add to the transcript. Both ways are idempotent
 * there, so that an attempt that failed may always be made again.
 */
public final class WebMessenger implements Messenger {
  private static final Logger LOG = LoggerFactory.getLogger(WebMessenger.class);
  private static final Pace PACE = Pace.steady(1000, 1000, 500, Duration.ZERO);

  private final Transcripts transcripts;
  private final Live live;
  private final TranscriptFinder finder;

  public WebMessenger(Transcripts transcripts, Live live) {
    this.transcripts = transcripts;
    this.live = live;
    this.finder = new TranscriptFinder(transcripts);
  }

  @Override
  public Platform platform() {
    return Platform.WEB;
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
    try {
      Entry entry = write(parcel.account().id(), parcel);
      live.news(parcel.account().id().key());
      return new SendResult.Sent(entry.messageId());
    } catch (RuntimeException e) {
      LOG.warn("Message {} is not in the transcript yet: {}", parcel.key(), e.toString());
      return new SendResult.Unreachable("transcript");
    }
  }

  private Entry write(AccountId room, Parcel parcel) {
    return switch (parcel.way()) {
      case Way.Post _, Way.Reply _ ->
          transcripts.append(room, parcel.key(), parcel.message(), parcel.textOnly());
      case Way.Replace replace ->
          transcripts.replace(room, replace.target(), parcel.message(), parcel.textOnly());
    };
  }
}
