package dev.kindling.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.message.ButtonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamButtonTest {
  @Test
  void whatAButtonSendsBackIsReadAsThatButton() {
    TeamButton button = new TeamButton(TeamCardId.of("a turn"), 3);
    assertEquals(Optional.of(button), TeamButton.of(button.id()));
  }

  @Test
  void otherButtonsAreNone() {
    String card = TeamCardId.of("a turn").value();
    for (String other :
        List.of("team.card", "team:" + card, "team:" + card + "-10", "team:xyz-1", "q3-1"))
      assertTrue(TeamButton.of(new ButtonId(other)).isEmpty(), other);
  }

  @Test
  void theSameTurnMakesTheSameCardAndAnotherAnother() {
    assertEquals(TeamCardId.of("a turn"), TeamCardId.of("a turn"));
    assertTrue(!TeamCardId.of("a turn").equals(TeamCardId.of("another")));
  }
}
