package dev.kindling.platform;

import java.time.Duration;

/** What is known after one attempt to send. Each case leads to a different next step. */
public sealed interface SendResult {
  /** The platform took it; the id names the message there. */
  record Sent(String messageId) implements SendResult {}

  /**
   * No message was sent: the conversation was opened, which gives the same one when it is done
   * again. The next attempt sends.
   *
   * @param address where the account can be written to from now on
   */
  record Opened(String address) implements SendResult {}

  /** No message was taken: the address is of nothing any more, and another must be opened. */
  record Closed(String detail) implements SendResult {}

  /** The platform refused for now and took nothing; the whole workspace pauses this long. */
  record Limited(Duration retryAfter) implements SendResult {}

  /** The platform refused for good; {@code detail} is its own short error code. */
  record Refused(Refusal reason, String detail) implements SendResult {}

  /** No byte of the message reached the platform, so it may be sent again. */
  record Unreachable(String detail) implements SendResult {}

  /** It may have been taken or not: never sent again blindly. */
  record Unknown(String detail) implements SendResult {}

  /** We didn't begin: the workspace pauses, or too little time was left. */
  record NotSent(String detail) implements SendResult {}
}
