package dev.kindling.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.understanding.Slots;
import java.time.DayOfWeek;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times, dates and days as people say them; today is Wednesday 25 November 2026, 14:20. */
class WhenSaidTest {
  @ParameterizedTest
  @CsvSource({
    "move it to 10, 10:00",
    "at 3, 15:00",
    "make it 7, 07:00",
    "make it half past eight, 08:30",
    "half eight please, 08:30",
    "quarter to five please, 16:45",
    "change it to quarter past nine, 09:15",
    "move it to five past nine, 09:05",
    "change it to 9.30, 09:30",
    "change it to 14:05, 14:05",
    "10am please, 10:00",
    "8 a.m. please, 08:00",
    "make it 4 in the afternoon, 16:00",
    "my lesson at ten o'clock, 10:00",
    "send lessons at 1430, 14:30",
    "at noon, 12:00",
    "move it to lunchtime, 12:30",
    "move it from 9 to 10, 10:00",
    "12am please, 00:00",
    "12pm please, 12:00",
    "9-ish would be good, 09:00"
  })
  void findsTheTimeOfDay(String text, String time) {
    assertEquals("schedule.set " + time, intentAnd(text, slots(text).time()));
  }

  @ParameterizedTest
  @CsvSource({
    "lets do 5 questions",
    "change to 3 questions a day",
    "i give it 10 out of 10",
    "move on",
    "version 1.30.2",
    "it cost £9.50",
    "99.30",
    "at 25",
    "at 9999"
  })
  void takesOtherNumbersForNoTime(String text) {
    assertEquals(null, slots(text).time());
  }

  @ParameterizedTest
  @CsvSource({
    "pause until 5 May, 2027-05-05",
    "pause until May 5th, 2027-05-05",
    "pause until 05/05, 2027-05-05",
    "pause until 1/12, 2026-12-01",
    "pause until 2027-02-01, 2027-02-01",
    "pause until 29 February, 2028-02-29",
    "pause until Monday the 30th, 2026-11-30",
    "pause until may, 2027-05-01",
    "i'm off til the 5th, 2026-12-05",
    "pause til the 25th, 2026-11-25",
    "I'm back on the 3rd of June 2027, 2027-06-03",
    "pause until 1 March 2020, 2020-03-01",
    "pause until Monday, 2026-11-30",
    "pause until Wednesday, 2026-12-02",
    "pause until next Monday, 2026-11-30",
    "pause until tomorrow, 2026-11-26",
    "pause for two weeks, 2026-12-09",
    "pause for a week, 2026-12-02",
    "pause for a fortnight, 2026-12-09",
    "pause for a couple of days, 2026-11-27",
    "pause for a month, 2026-12-25",
    "no lessons this week please, 2026-11-30",
    "off next week, 2026-12-07",
    "I'm off tomorrow, 2026-11-27",
    "im off on friday, 2026-11-28",
    "off until the end of the month, 2026-12-01",
    "pause til end of next week, 2026-12-07",
    "I'm on leave from monday for two weeks, 2026-12-14",
    "I'm away 5 to 10 January, 2027-01-10",
    "pause until the weekend, 2026-11-28"
  })
  void findsTheFirstDayBack(String text, String date) {
    assertEquals("pause.start " + date, intentAnd(text, slots(text).date()));
  }

  @ParameterizedTest
  @CsvSource({
    "pause it, ",
    "pause please may I, ",
    "pause the march forward, ",
    "i sat down to pause, ",
    "pause until 31 February, ",
    "pause until 45/45, "
  })
  void findsNoDateWhereThereIsNone(String text, String nothing) {
    assertEquals(nothing, slots(text).date());
  }

  @ParameterizedTest
  @CsvSource({
    "remind me tomorrow at 3, 2026-11-26 15:00",
    "remind me in an hour, 2026-11-25 15:20",
    "remind me in 20 minutes, 2026-11-25 14:40",
    "remind me in half an hour, 2026-11-25 14:50",
    "remind me in 12 hours, 2026-11-26 02:20",
    "in two days remind me, 2026-11-27 null",
    "ask me on monday, 2026-11-30 null",
    "can i do it next week, 2026-11-30 null",
    "remind me this afternoon, null 14:00",
    "later, null null"
  })
  void findsWhenToAskAgain(String text, String when) {
    assertEquals(
        "remind.later " + when, intentAnd(text, slots(text).date() + " " + slots(text).time()));
  }

  @ParameterizedTest
  @CsvSource({
    "mon wed fri, MON WED FRI",
    "mon-fri please, MON TUE WED THU FRI",
    "weekdays only, MON TUE WED THU FRI",
    "tuesdays to thursdays, TUE WED THU",
    "only mondays, MON",
    "wed and fri work for me, WED FRI",
    "every day but friday, MON TUE WED THU",
    "not mondays, TUE WED THU FRI",
    "I don't work Fridays, MON TUE WED THU",
    "i only work sat and sun, SAT SUN",
    "Weds & Thurs please, WED THU"
  })
  void findsTheDays(String text, String days) {
    String found =
        slots(text).days().stream()
            .sorted()
            .map(DayOfWeek::name)
            .map(name -> name.substring(0, 3))
            .collect(Collectors.joining(" "));
    assertEquals("schedule.set " + days, intentAnd(text, found));
  }

  @ParameterizedTest
  @CsvSource({
    "once a week please, WEEKLY",
    "change to weekly, WEEKLY",
    "three times a week, THREE_DAYS",
    "every other day, THREE_DAYS",
    "make it daily, DAILY",
    "every working day, DAILY"
  })
  void findsHowOften(String text, String rhythm) {
    assertEquals("schedule.set " + rhythm, intentAnd(text, slots(text).rhythm()));
  }

  @ParameterizedTest
  @CsvSource({"10, 10:00", "3, 15:00", "14, 14:00"})
  void keepsTheHourThatALoneNumberMayMean(String text, String time) {
    assertEquals("out_of_scope " + time, intentAnd(text, slots(text).time()));
  }

  private static Slots slots(String text) {
    return Recognisers.slots(text);
  }

  private static String intentAnd(String text, @Nullable Object slot) {
    return Recognisers.intent(text) + " " + slot;
  }
}
