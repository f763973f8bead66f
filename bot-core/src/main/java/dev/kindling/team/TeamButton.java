package dev.kindling.team;

import dev.kindling.message.ButtonId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button of a team card: {@code team:<card>-<option>}.
 *
 * @param option the option's index, 0 to 9; whether the card has it, the card knows
 */
public record TeamButton(TeamCardId card, int option) {
  private static final Pattern FORM = Pattern.compile("team:([0-9a-f]{16})-([0-9])");

  public ButtonId id() {
    return new ButtonId("team:" + card + "-" + option);
  }

  /** Empty for a button that belongs to no team card. */
  public static Optional<TeamButton> of(ButtonId id) {
    Matcher form = FORM.matcher(id.value());
    if (!form.matches()) return Optional.empty();
    TeamCardId card = new TeamCardId(form.group(1));
    return Optional.of(new TeamButton(card, Integer.parseInt(form.group(2))));
  }
}
