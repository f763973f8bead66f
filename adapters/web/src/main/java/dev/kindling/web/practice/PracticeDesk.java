package dev.kindling.web.practice;

import dev.kindling.platform.AccountId;
import java.time.ZonedDateTime;

/** The practice organisation: its clock, which only practice can move, and its hush. */
public interface PracticeDesk {
  /** What the practice clock shows, in the practice organisation's zone. */
  ZonedDateTime now();

  /** Whether nothing comes unasked, as an admin wants it. */
  boolean hushed();

  /** Moves the practice clock to when this person is due next. A second call jumps again. */
  Jump jump(AccountId person);
}
