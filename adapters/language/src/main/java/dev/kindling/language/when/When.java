package dev.kindling.language.when;

import dev.kindling.language.pattern.Moments;
import dev.kindling.language.text.Tokens;
import dev.kindling.understanding.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said about time, and what it comes to for each purpose. It is looked for when it is
 * first asked about: most of what people say is about something else. For one thread.
 */
public final class When implements Moments {
  private static final Set<DayOfWeek> WEEK =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  private final Tokens tokens;
  private final Supplier<List<Moment>> finding;
  private final LocalDateTime now;
  private final Reading reading;
  private @Nullable List<Moment> found;

  When(Tokens tokens, Supplier<List<Moment>> finding, LocalDateTime now, Reading reading) {
    this.tokens = tokens;
    this.finding = finding;
    this.now = now;
    this.reading = reading;
  }

  private List<Moment> found() {
    if (found == null) found = finding.get();
    return found;
  }

  /** True if nothing was said about time. */
  public boolean isNothing() {
    return found().isEmpty();
  }

  @Override
  public int at(int index, String kind) {
    for (Moment moment : found())
      if (moment.from() == index && moment.kind().equals(kind)) return moment.to() - index;
    return 0;
  }

  /** The time of day that was said last: "from 9 to 10" means 10. Null for none. */
  public @Nullable LocalTime time() {
    return all(Moment.Time.class).map(Moment.Time::time).reduce((_, last) -> last).orElse(null);
  }

  /** How often; null for nothing said. */
  public @Nullable Rhythm rhythm() {
    return all(Moment.Often.class).map(Moment.Often::rhythm).findFirst().orElse(null);
  }

  /** The weekdays that are meant; "not Mondays" alone means the rest of Monday to Friday. */
  public Set<DayOfWeek> days() {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Set<DayOfWeek> not = EnumSet.noneOf(DayOfWeek.class);
    all(Moment.Days.class).forEach(some -> (some.excluded() ? not : days).addAll(some.days()));
    if (days.isEmpty() && !not.isEmpty()) days.addAll(WEEK);
    days.removeAll(not);
    return days;
  }

  /** The day that is meant, for putting something off: "tomorrow", "in two days", "Friday". */
  public @Nullable LocalDate day() {
    LocalDateTime later = later();
    if (later != null) return later.toLocalDate();
    return found().stream()
        .flatMap(moment -> Stream.ofNullable(start(moment)))
        .findFirst()
        .orElse(null);
  }

  /** The time of day for putting something off: as said, or counted from now ("in an hour"). */
  public @Nullable LocalTime timeLater() {
    LocalDateTime later = later();
    return later == null ? time() : later.toLocalTime();
  }

  private @Nullable LocalDateTime later() {
    return all(Moment.Length.class)
        .filter(length -> !length.rest().isZero())
        .map(length -> now.plus(length.rest()).withSecond(0).withNano(0))
        .findFirst()
        .orElse(null);
  }

  /** The first day back after a pause: "until 5 May" is 5 May, "for a week" is in a week. */
  public @Nullable LocalDate firstDayBack() {
    LocalDate start = now.toLocalDate();
    LocalDate back = null;
    for (Moment moment : found()) {
      LocalDate said = start(moment);
      if (said != null && reading.isBefore(tokens, moment.from(), "pause-from")) start = said;
      else if (back == null) back = end(moment, start);
      else if (isUntil(moment)) back = end(moment, start);
    }
    return back;
  }

  private @Nullable LocalDate end(Moment moment, LocalDate start) {
    if (moment instanceof Moment.Length length)
      return length.period().isZero() ? null : start.plus(length.period());
    LocalDate said = start(moment);
    if (said == null || isUntil(moment)) return said;
    return moment instanceof Moment.Dates dates ? dates.last().plusDays(1) : said.plusDays(1);
  }

  private boolean isUntil(Moment moment) {
    return reading.isBefore(tokens, moment.from(), "until");
  }

  private @Nullable LocalDate start(Moment moment) {
    return switch (moment) {
      case Moment.Dates dates -> dates.first();
      case Moment.Days days when days.days().size() == 1 && !days.excluded() ->
          today().with(TemporalAdjusters.next(days.days().iterator().next()));
      case Moment.Length length when !length.period().isZero() -> today().plus(length.period());
      case Moment.Days _, Moment.Length _, Moment.Time _, Moment.Often _ -> null;
    };
  }

  private LocalDate today() {
    return now.toLocalDate();
  }

  private <T extends Moment> Stream<T> all(Class<T> kind) {
    return found().stream().filter(kind::isInstance).map(kind::cast);
  }
}
