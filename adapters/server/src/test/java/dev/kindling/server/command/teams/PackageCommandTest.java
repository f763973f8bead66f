package dev.kindling.server.command.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.server.command.CommandLineOfKindling;
import dev.kindling.teams.pack.TeamsPackage;
import dev.kindling.testkit.teams.pack.PackageRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageCommandTest {
  private static final String ID = "0f3c9d1e-5b1c-4a51-9d0e-3c5f2a7b8c9d";
  private static final String OTHER_ID = "1f3c9d1e-5b1c-4a51-9d0e-3c5f2a7b8c9d";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void set() {
    file = folder.resolve("kindling.zip");
    environment.put("KINDLING_TEAMS_APP_ID", ID);
    environment.put("KINDLING_TEAMS_APP_PASSWORD", "hush");
    environment.put("KINDLING_PUBLIC_URL", "https://coach.riverside.gov.uk");
    environment.put("KINDLING_ORG", "Riverside Council, Europe/London");
  }

  @Test
  void theSettingsSayAllThatItNeedsToKnow() throws IOException {
    assertEquals(0, run(), this::said);
    assertEquals(List.of(), PackageRules.violations(Files.readAllBytes(file)));
    String manifest = manifest();
    assertTrue(manifest.contains(ID), manifest);
    assertTrue(manifest.contains("Riverside Council"), manifest);
    assertTrue(manifest.contains("\"coach.riverside.gov.uk\""), manifest);
    assertFalse(manifest.contains("hush"), manifest);
  }

  @Test
  void itSaysWhatToDoWithTheFileAndThatTheNextNeedsAHigherVersion() throws IOException {
    run();
    String said = out.toString(UTF_8);
    assertTrue(said.contains("https://admin.teams.microsoft.com"), said);
    assertTrue(said.contains("--version 1.0.1"), said);
    assertTrue(said.contains("docs/how-to/teams.md"), said);
  }

  @Test
  void wordsStandOverSettings() throws IOException {
    String[] words = {
      "--app-id",
      OTHER_ID,
      "--url",
      "https://other.example",
      "--council",
      "Other",
      "--privacy",
      "https://other.example/privacy",
      "--terms",
      "https://other.example/terms",
      "--website",
      "https://other.example/help",
      "--version",
      "2.3.4"
    };
    assertEquals(0, run(words), this::said);
    String manifest = manifest();
    for (String word : words)
      assertTrue(word.startsWith("--") || manifest.contains(word), word + " in " + manifest);
    assertFalse(manifest.contains("riverside"), manifest);
  }

  @Test
  void nothingNeedsToBeSetIfAllIsSaid() {
    environment.clear();
    assertEquals(
        0, run("--app-id", ID, "--url", "https://a.example", "--council", "Riverside"), this::said);
  }

  @ParameterizedTest
  @CsvSource({
    "KINDLING_PUBLIC_URL, --url",
    "KINDLING_ORG, --council",
    "KINDLING_TEAMS_APP_ID, --app-id"
  })
  void whatNobodySaidIsAskedFor(String setting, String option) {
    environment.remove(setting);
    environment.remove(setting.replace("ID", "PASSWORD"));
    assertEquals(1, run());
    assertTrue(said().contains(option), said());
    assertFalse(Files.exists(file));
  }

  @ParameterizedTest
  @CsvSource({
    "--url, http://coach.gov.uk, https",
    "--url, https://coach.gov.uk/kindling, after the host",
    "--url, ::, --url",
    "--app-id, kindling, Application (client) ID",
    "--council, The Metropolitan Borough of Riverside, shorter",
    "--privacy, ftp://a.example, https",
    "--version, 1.0, 1.0.1"
  })
  void whatTeamsWouldNotTakeIsRefusedWithTheReason(String option, String value, String reason) {
    assertEquals(2, run(option, value));
    assertTrue(said().contains(reason), said());
    assertFalse(Files.exists(file));
  }

  @Test
  void theSameAgainChangesNothing() throws IOException {
    run();
    byte[] first = Files.readAllBytes(file);
    assertEquals(0, run(), this::said);
    assertArrayEquals(first, Files.readAllBytes(file));
  }

  @Test
  void aChangeNeedsAHigherVersion() throws IOException {
    run("--version", "1.2.3");
    for (String version : List.of("1.2.3", "1.2.2")) {
      assertEquals(1, run("--version", version, "--council", "Riverside"));
      assertTrue(said().contains("--version 1.2.4"), said());
    }
    assertEquals(0, run("--version", "1.2.4", "--council", "Riverside"), this::said);
    assertEquals(
        "1.2.4", TeamsPackage.in(Files.readAllBytes(file)).orElseThrow().version().toString());
  }

  @Test
  void whatIsNotOursIsLeftAsItIs() throws IOException {
    Files.writeString(file, "my notes");
    assertEquals(1, run());
    assertTrue(said().contains("another file"), said());
    assertEquals("my notes", Files.readString(file));
    Files.delete(file);
    run("--app-id", OTHER_ID);
    assertEquals(1, run("--version", "9.0.0"));
    assertTrue(said().contains("another app"), said());
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsSaid() throws IOException {
    file = folder.resolve("nowhere/kindling.zip");
    assertEquals(1, run());
    assertTrue(said().contains("can't be written"), said());
    file = Files.createDirectory(folder.resolve("a-folder"));
    assertEquals(1, run());
    assertTrue(said().contains("can't be written"), said());
  }

  private String manifest() throws IOException {
    return new String(PackageRules.files(Files.readAllBytes(file)).get("manifest.json"), UTF_8);
  }

  private String said() {
    return err.toString(UTF_8);
  }

  private int run(String... words) {
    err.reset();
    String[] all =
        Stream.of(Stream.of("teams", "package"), Stream.of(words), Stream.of(file.toString()))
            .flatMap(some -> some)
            .toArray(String[]::new);
    return CommandLineOfKindling.run(
        all, environment, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
