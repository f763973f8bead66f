package dev.kindling.server.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.testkit.memory.InMemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidentsTest {
  @TempDir Path folder;

  private final InMemoryStore store = new InMemoryStore();
  private final Organisations organisations = store.organisations();

  @Test
  void practiceIsNamedOnlyWhileItIsOn() throws IOException {
    assertEquals(Set.of(Residents.MAIN, Residents.PRACTICE), Residents.of(settings("on")));
    assertEquals(Set.of(Residents.MAIN), Residents.of(settings("off")));
  }

  @Test
  void thoseThatAreGoneComeBackAndOthersStayAsTheyAre() throws IOException {
    Residents residents = new Residents(organisations, settings("on"), "en-GB");
    residents.settle();
    Organisation main = organisations.find(Residents.MAIN).orElseThrow();
    Organisation filled = main.withFacts(Map.of("help-desk", "Ring 5000"));
    organisations.save(filled);
    store.removals().begin(Residents.PRACTICE);
    residents.settleMissing();
    assertEquals(List.of(Residents.MAIN, Residents.PRACTICE), organisations.all());
    assertEquals(filled, organisations.find(Residents.MAIN).orElseThrow());
  }

  @Test
  void whoSwitchedPracticeOffDoesNotGetItBack() throws IOException {
    new Residents(organisations, settings("off"), "en-GB").settleMissing();
    assertEquals(List.of(new OrganisationId("main")), organisations.all());
  }

  private Settings settings(String practice) throws IOException {
    Path none = Files.writeString(folder.resolve("none.yaml"), "");
    return SettingsReader.read(Map.of("KINDLING_PRACTICE", practice), none, null);
  }
}
