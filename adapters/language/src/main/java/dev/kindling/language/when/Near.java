package dev.kindling.language.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Stretches of days that have a name when one stands in today. */
enum Near {
  DAY_AFTER_TOMORROW {
    @Override
    LocalDate first(LocalDate today) {
      return today.plusDays(2);
    }

    @Override
    LocalDate last(LocalDate today) {
      return today.plusDays(2);
    }
  },
  TODAY {
    @Override
    LocalDate first(LocalDate today) {
      return today;
    }

    @Override
    LocalDate last(LocalDate today) {
      return today;
    }
  },
  TOMORROW {
    @Override
    LocalDate first(LocalDate today) {
      return today.plusDays(1);
    }

    @Override
    LocalDate last(LocalDate today) {
      return today.plusDays(1);
    }
  },
  WEEKEND {
    @Override
    LocalDate first(LocalDate today) {
      return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    @Override
    LocalDate last(LocalDate today) {
      return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
  },
  THIS_WEEK {
    @Override
    LocalDate first(LocalDate today) {
      return today;
    }

    @Override
    LocalDate last(LocalDate today) {
      return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
  },
  NEXT_WEEK {
    @Override
    LocalDate first(LocalDate today) {
      return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @Override
    LocalDate last(LocalDate today) {
      return first(today).plusDays(6);
    }
  },
  THIS_MONTH {
    @Override
    LocalDate first(LocalDate today) {
      return today;
    }

    @Override
    LocalDate last(LocalDate today) {
      return today.with(TemporalAdjusters.lastDayOfMonth());
    }
  },
  NEXT_MONTH {
    @Override
    LocalDate first(LocalDate today) {
      return today.with(TemporalAdjusters.firstDayOfNextMonth());
    }

    @Override
    LocalDate last(LocalDate today) {
      return first(today).with(TemporalAdjusters.lastDayOfMonth());
    }
  };

  abstract LocalDate first(LocalDate today);

  abstract LocalDate last(LocalDate today);

  /** Its list in the vocabulary: {@code next-week}. */
  String list() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
