package dev.kindling.content.check;

import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.SeasonDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import dev.kindling.organisation.Nation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lessons of the council's year come between two dates, in nations that there are. */
final class SeasonCheck implements Check {
  private static final List<String> NATIONS =
      Arrays.stream(Nation.values())
          .map(nation -> nation.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();

  @Override
  public void check(PackDraft pack, Problems problems) {
    for (SeasonDraft season : pack.year()) {
      LocalDate from = date("from", season.from(), problems);
      LocalDate until = date("until", season.until(), problems);
      if (from != null && until != null && until.isBefore(from))
        problems.structure(
            season.until().spot(),
            "The season ends before it begins on " + from,
            "Change one of the dates.");
      season.nations().forEach(nation -> known(nation, problems));
    }
  }

  private static @Nullable LocalDate date(String name, Text given, Problems problems) {
    if (given.isBlank()) return null;
    try {
      return LocalDate.parse(given.value());
    } catch (DateTimeParseException odd) {
      problems.structure(
          given.spot(), name + " is '" + given + "', no date", "Write it like 2027-05-31.");
      return null;
    }
  }

  private static void known(Text nation, Problems problems) {
    if (!NATIONS.contains(nation.value()))
      problems.structure(
          nation.spot(),
          "There is no nation '" + nation + "'",
          "The nations are "
              + String.join(", ", NATIONS)
              + Nearest.hint(nation.value(), NATIONS)
              + ".");
  }
}
