package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import java.util.List;

/**
 * A part of a lesson between {@code :::name arguments} and {@code :::}.
 *
 * @param spot the line of its name
 */
record Section(String name, List<String> arguments, List<Text> lines, Spot spot) {
  Section {
    arguments = List.copyOf(arguments);
    lines = List.copyOf(lines);
  }

  Prose prose() {
    Spot first = new Spot(spot.file(), spot.line() + 1);
    return new Prose(lines, lines.isEmpty() ? spot : first);
  }
}
