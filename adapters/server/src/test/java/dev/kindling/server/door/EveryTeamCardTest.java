package dev.kindling.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.content.PackReader;
import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Room;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import dev.kindling.quiz.Offered;
import dev.kindling.slack.blockkit.Page;
import dev.kindling.slack.blockkit.Pages;
import dev.kindling.team.TeamCard;
import dev.kindling.team.TeamCardId;
import dev.kindling.team.TeamCards.Press;
import dev.kindling.team.TeamCards.Start;
import dev.kindling.team.TeamRound;
import dev.kindling.team.TeamSettling;
import dev.kindling.team.TeamWork;
import dev.kindling.testkit.memory.InMemoryStore;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.slack.MessageRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every question of the pack that a room can be asked, as Slack would take it. */
class EveryTeamCardTest {
  private static final Library LIBRARY = PackReader.library((Path) null);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2026-03-06T09:00:00Z");

  private final InMemoryStore store = new InMemoryStore();
  private final Organisation council = Organisations.council(Organisations.freshId());
  private final TeamRound round = new TeamRound(store.teamCards(), LIBRARY);
  private final TeamSettling settling = new TeamSettling(store.teamCards(), LIBRARY);
  private int asked;

  @Test
  void fitsInOneMessageOpenAndClosedWhateverTheRoomChose() throws Exception {
    store.organisations().save(council);
    Pack pack = LIBRARY.in("en-GB");
    for (var lesson : pack.lessons().values())
      for (Item item : lesson.items())
        if (item instanceof Item.Single || item instanceof Item.Verdict) check(item);
    assertTrue(asked > 20, "only " + asked + " were asked");
  }

  private void check(Item item) throws IOException {
    asked++;
    List<Choice> choices = Offered.choices(item, List.of());
    TeamCard card = card(item, choices.size());
    TeamWork post = posted(card);
    JsonNode open = taken(item, post.message());
    for (int option = 0; option < choices.size(); option++)
      assertTrue(open.toString().contains("team:" + card.id() + "-" + option), item.id().value());
    settling.settle(council, post, new SendResult.Sent("17.1"), NOW);
    int wrong = choices.getFirst().right() ? 1 : 0;
    for (int i = 0; i < 6; i++) answer(card, "p" + i, wrong);
    TeamWork reveal = due(card);
    JsonNode closed = taken(item, reveal.message());
    assertFalse(closed.toString().contains("\"button\""), item.id().value());
    Optional<TeamWork> talk =
        settling.settle(council, reveal, new SendResult.Sent(""), card.closesAt());
    taken(item, talk.orElseThrow().message());
    settling.settle(council, talk.get(), new SendResult.Sent("17.2"), card.closesAt());
  }

  private TeamWork posted(TeamCard card) {
    Start start = store.teamCards().start(council.id(), List.of(card), NOW);
    return round.look(council, ((Start.Begun) start).running(), NOW).orElseThrow();
  }

  private TeamWork due(TeamCard card) {
    List<TeamWork> work = round.step(council, card.closesAt()).work();
    assertEquals(1, work.size());
    return work.getFirst();
  }

  private static JsonNode taken(Item item, Message message) throws IOException {
    List<Page> pages = Pages.of(List.of(message), false);
    assertEquals(1, pages.size(), item.id().value());
    JsonNode blocks = JSON.readTree(pages.getFirst().drawn());
    assertEquals(
        Optional.empty(), MessageRules.problem(pages.getFirst().text(), blocks), item.id().value());
    assertFalse(pages.getFirst().text().contains("{"), pages.getFirst().text());
    return blocks;
  }

  private void answer(TeamCard card, String person, int option) {
    Press press = new Press(card.id(), person, option, card.room().key(), "");
    assertTrue(store.teamCards().answer(council.id(), press, NOW).orElseThrow().counted());
  }

  private TeamCard card(Item item, int options) {
    Room room = new Room(new Workspace(Platform.SLACK, "T0COUNCIL"), "C0ROOM" + asked);
    return new TeamCard(
        TeamCardId.of(item.id().value()),
        room,
        "en-GB",
        council.zone(),
        item.id(),
        options,
        NOW,
        NOW.plus(TeamCard.OPEN),
        "");
  }
}
