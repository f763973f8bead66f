package dev.kindling.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.content.source.PackFiles;
import dev.kindling.content.source.PackFolder;
import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.Track;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MorePacksTest {
  private static final String OUR_LIST =
      """
      id: ours
      version: 1
      languages: [en-GB]
      tracks:
        - id: everyone
          units:
            - id: everyone.calls
              lessons: [everyone.calls.badge, everyone.calls.ours]
        - id: drivers
          units:
            - id: drivers.cab
              lessons: [drivers.cab.phone]
      """;
  private static final String OUR_TITLES =
      """
      tracks: {drivers: "Drivers"}
      units: {drivers.cab: "In the cab"}
      """;

  @Test
  void aFoldersPackAddsLessonsUnitsAndTracks() {
    Pack pack = PackReader.library(List.of(SmallPack.clean().files(), ours())).in("en-GB");
    assertEquals(List.of("everyone", "drivers"), pack.tracks().stream().map(Track::id).toList());
    CurriculumUnit calls = pack.tracks().getFirst().units().getFirst();
    assertEquals(
        List.of(new LessonId("everyone.calls.badge"), new LessonId("everyone.calls.ours")),
        calls.lessons());
    assertEquals("small", pack.id());
    assertEquals("Your first week", pack.firstWeekTitle());
  }

  @Test
  void theNewcomersLessonAndPhraseWin() {
    Pack pack = PackReader.library(List.of(SmallPack.clean().files(), ours())).in("en-GB");
    LessonId badge = new LessonId("everyone.calls.badge");
    assertEquals("Our own badge", pack.lesson(badge).orElseThrow().title());
    assertEquals(List.of("Hiya {name}"), pack.phrases().all(Phrase.GREETING));
  }

  @Test
  void eachSubfolderWithAPackYamlIsAPack(@TempDir Path folder) throws IOException {
    write(folder.resolve("beta/pack.yaml"), "id: beta");
    write(folder.resolve("alpha/pack.yaml"), "id: alpha");
    write(folder.resolve("alpha/en-GB/facts.yaml"), "\uFEFFa: b\r\n");
    write(folder.resolve("notes/readme.md"), "no pack");
    List<PackFiles> packs = PackFolder.under(folder);
    assertEquals(List.of("alpha", "beta"), packs.stream().map(PackFiles::name).toList());
    assertEquals("a: b\n", packs.getFirst().text("en-GB/facts.yaml"));
  }

  @Test
  void namesTheFileThatIsNoText(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("odd"));
    Files.write(folder.resolve("odd/pack.yaml"), new byte[] {(byte) 0xC3, 0x28});
    UncheckedIOException refused =
        assertThrows(UncheckedIOException.class, () -> PackFolder.under(folder));
    assertTrue(String.valueOf(refused.getMessage()).contains("pack.yaml"), refused::toString);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static PackFiles ours() {
    return new PackFiles(
        "ours",
        Map.of(
            "pack.yaml",
            OUR_LIST,
            "en-GB/titles.yaml",
            OUR_TITLES,
            "en-GB/phrases.yaml",
            "greeting: \"Hiya {name}\"\n",
            "en-GB/lessons/everyone.calls.badge.md",
            lesson("everyone.calls.badge", "Our own badge"),
            "en-GB/lessons/everyone.calls.ours.md",
            lesson("everyone.calls.ours", "Ours"),
            "en-GB/lessons/drivers.cab.phone.md",
            lesson("drivers.cab.phone", "The phone")));
  }

  private static String lesson(String id, String title) {
    return SmallPack.clean()
        .text(SmallPack.BADGE)
        .replace("id: everyone.calls.badge", "id: " + id)
        .replace("The badge that was late", title)
        .replace(":::item badge.", ":::item " + id + ".");
  }
}
