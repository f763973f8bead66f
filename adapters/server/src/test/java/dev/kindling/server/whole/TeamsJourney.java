package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.TeamsActivities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One person's way through Teams. After each step Teams must have taken all that it was sent. What
 * was said on both sides is kept, for whoever wants to read it.
 */
final class TeamsJourney implements TeamsChat {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  final Town town;
  final TeamsActivities person;
  private final StringBuilder transcript = new StringBuilder();

  TeamsJourney(Town town, int number) {
    this.town = town;
    this.person = TeamsActivities.of(town.teams, Town.APP, Town.TENANT, number);
  }

  @Override
  public ConnectorMessage says(String words) throws Exception {
    note("> " + words);
    return after(person.message(words));
  }

  @Override
  public ConnectorMessage presses(ConnectorMessage message, String label) throws Exception {
    return after(press(message, label));
  }

  @Override
  public ConnectorMessage marks(ConnectorMessage message, String label) throws Exception {
    quietly(press(now(message), label));
    return now(message);
  }

  @Override
  public ConnectorMessage fills(ConnectorMessage message, String label, Map<String, String> fields)
      throws Exception {
    note("> fills " + fields + " and presses [" + label + "]");
    return after(carried(message, TeamsCard.pressed(message, label, fields)));
  }

  @Override
  public ConnectorMessage now(ConnectorMessage message) {
    return town.teams.newest(message.id()).orElseThrow();
  }

  /** A press on that button of the message, as Teams posts it. */
  String press(ConnectorMessage message, String label) {
    note("> presses [" + label + "]");
    return carried(message, TeamsCard.pressed(message, label, Map.of()));
  }

  /** Sends it; the message that it leads to, and no more than that one. */
  ConnectorMessage after(String activity) throws Exception {
    int before = posts().size();
    send(activity);
    town.teams.await(this::isNew, before + 1);
    return last(before);
  }

  /** Sends it; no new message may come of it. */
  void quietly(String activity) throws Exception {
    int before = posts().size();
    send(activity);
    finish();
    assertEquals(before, posts().size(), () -> posts().getLast().words());
  }

  /** That local time comes, and with it a message. */
  ConnectorMessage arrivesAt(String local) {
    note("\n--- " + local);
    int before = posts().size();
    town.at(local);
    town.teams.await(this::isNew, before + 1);
    return last(before);
  }

  /** That local time comes, and no message with it. */
  void nothingAt(String local) {
    int before = posts().size();
    town.at(local);
    finish();
    assertEquals(before, posts().size(), () -> posts().getLast().words());
  }

  /** Every message in this person's chat, oldest first, as it was when it came. */
  List<ConnectorMessage> posts() {
    return town.teams.messages().stream().filter(this::isNew).toList();
  }

  /** Teams has what it was sent, refused none of it, and what came of it is recorded. */
  void finish() {
    assertTrue(town.kindling.finish(PATIENCE));
    assertEquals(town.teams.messages().size(), town.teams.sends(), "Teams refused something");
  }

  /** Writes down what was said, into that folder of the build. */
  void keep(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "teams-journey"));
    Files.writeString(folder.resolve(name + ".txt"), transcript.toString());
  }

  private ConnectorMessage last(int before) {
    finish();
    assertEquals(before + 1, posts().size(), () -> posts().getLast().words());
    ConnectorMessage last = posts().getLast();
    note("\n" + last.words().strip() + "\n" + last.buttons().keySet() + "\n");
    return last;
  }

  private boolean isNew(ConnectorMessage message) {
    return !message.replaces() && message.conversation().equals(person.conversation());
  }

  private String carried(ConnectorMessage message, JsonNode value) {
    return TeamsActivities.with(person.press(message.id(), ""), "value", value);
  }

  /** A moment passes, as between people's taps. */
  private void send(String activity) throws Exception {
    town.clock.tick(Duration.ofSeconds(2));
    assertEquals(200, town.teams(activity));
  }

  private void note(String line) {
    transcript.append(line).append('\n');
  }
}
