package dev.kindling.web.doubles;

import dev.kindling.platform.AccountId;
import dev.kindling.web.practice.Jump;
import dev.kindling.web.practice.PracticeDesk;
import java.time.ZonedDateTime;

/** A practice clock whose next jump is set by the test. */
public final class SettableDesk implements PracticeDesk {
  private volatile ZonedDateTime now = ZonedDateTime.parse("2026-12-07T09:00:00Z[Europe/London]");
  private volatile boolean hushed;
  private volatile Jump next = new Jump.Jumped(now.plusDays(1));

  public void hush(boolean on) {
    hushed = on;
  }

  public void nextJump(Jump jump) {
    next = jump;
  }

  @Override
  public ZonedDateTime now() {
    return now;
  }

  @Override
  public boolean hushed() {
    return hushed;
  }

  @Override
  public Jump jump(AccountId person) {
    if (next instanceof Jump.Jumped jumped) now = jumped.to();
    return next;
  }
}
