package dev.kindling.web.practice;

import dev.kindling.platform.AccountId;
import java.time.ZonedDateTime;

/** The practice organisation's clock, which only practice can move. */
public interface PracticeDesk {
  /** What the practice clock shows, in the practice organisation's zone. */
  ZonedDateTime now();

  /** Moves the practice clock to when this person is due next. A second call jumps again. */
  Jump jump(AccountId person);
}
