package dev.kindling.server.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path folder;

  @Test
  void oneKindlingAtATimeHoldsIt() {
    Path data = folder.resolve("a/b");
    try (DataFolder _ = DataFolder.take(data)) {
      CannotStart second = assertThrows(CannotStart.class, () -> DataFolder.take(data));
      assertTrue(second.getMessage().contains("Another Kindling"), second.getMessage());
      assertTrue(second.getMessage().contains(data.toString()), second.getMessage());
    }
    DataFolder.take(data).close();
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    CannotStart refused =
        assertThrows(CannotStart.class, () -> DataFolder.take(file.resolve("data")));
    assertTrue(refused.getMessage().contains("KINDLING_DATA"), refused.getMessage());
  }

  @Test
  void itsPathIsAbsoluteAndPlain() {
    try (DataFolder data = DataFolder.take(folder.resolve("x/../y"))) {
      assertEquals(folder.resolve("y").toAbsolutePath(), data.path());
    }
  }
}
