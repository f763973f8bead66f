package dev.kindling.team;

import dev.kindling.delivery.DeliveryId;
import java.util.regex.Pattern;

/** The id of a team card: 16 hexadecimal digits that follow from what it was asked by. */
public record TeamCardId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

  public TeamCardId {
    if (!FORM.matcher(value).matches())
      throw new IllegalArgumentException("No team card has the id '" + value + "'");
  }

  /** The id of the card that such a cause leads to; always the same one. */
  public static TeamCardId of(String cause) {
    return new TeamCardId(DeliveryId.of("team card " + cause, 0).value().substring(0, 16));
  }

  @Override
  public String toString() {
    return value;
  }
}
