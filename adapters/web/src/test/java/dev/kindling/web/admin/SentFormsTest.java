package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentFormsTest {
  private final SentForms forms = new SentForms();
  private final AtomicInteger sent = new AtomicInteger();

  @Test
  void pressesAtTheSameTimeCountOnce() {
    String form = forms.fresh();
    IntStream.range(0, 50).parallel().forEach(_ -> forms.once(form, this::send));
    assertEquals(1, sent.get());
    assertEquals(Optional.of("sent 1"), forms.once(form, this::send));
  }

  @Test
  void aFormWhoseSendingFailedIsStillOpen() {
    String form = forms.fresh();
    assertThrows(IllegalStateException.class, () -> forms.once(form, SentFormsTest::fail));
    assertEquals(Optional.of("sent 1"), forms.once(form, this::send));
  }

  @Test
  void theFiftyFirstFormPushesOutTheFirst() {
    String first = forms.fresh();
    for (int i = 0; i < 50; i++) forms.fresh();
    assertEquals(Optional.empty(), forms.once(first, this::send));
    assertEquals(0, sent.get());
  }

  private String send() {
    return "sent " + sent.incrementAndGet();
  }

  private static String fail() {
    throw new IllegalStateException("the store is gone");
  }
}
