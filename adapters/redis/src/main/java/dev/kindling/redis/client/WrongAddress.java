package dev.kindling.redis.client;

/**
 * A text is no {@link RedisAddress}. The message goes on from the text's name: "must …", with an
 * example; it holds nothing of the text, which may have a password in it.
 */
public final class WrongAddress extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  WrongAddress(String mustBe) {
    super(mustBe);
  }
}
