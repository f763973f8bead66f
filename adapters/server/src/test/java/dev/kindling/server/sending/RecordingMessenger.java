package dev.kindling.server.sending;

import dev.kindling.delivery.Messenger;
import dev.kindling.delivery.Parcel;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A Slack that takes everything, or answers as a test says, and remembers it. */
public final class RecordingMessenger implements Messenger {
  private final List<Parcel> sent = new CopyOnWriteArrayList<>();
  private volatile Function<Parcel, SendResult> answer =
      parcel -> new SendResult.Sent("m-" + parcel.key());

  /** From now on this is what becomes of a message. */
  public void answerWith(Function<Parcel, SendResult> result) {
    answer = result;
  }

  /** What was sent, in order. */
  public List<Parcel> sent() {
    return sent;
  }

  @Override
  public Platform platform() {
    return Platform.SLACK;
  }

  @Override
  public Pace pace() {
    return Pace.steady(10, 10, 2, Duration.ZERO);
  }

  @Override
  public SendResult send(Parcel parcel) {
    sent.add(parcel);
    return answer.apply(parcel);
  }
}
