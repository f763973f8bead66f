package dev.kindling.server.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kindling.server.life.CannotStart;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The key of an installation on a disk that knows no links. */
class KeyFileTest {
  private static final SecretKey THEIRS = new SecretKey("fedcba9876543210fedcba9876543210");

  @TempDir Path data;

  private static Stream<KeyFile.Linking> disksWithoutLinks() {
    return Stream.of(
        (second, file) -> {
          // What Linux says of a FAT disk, and Java of it.
          throw new FileSystemException(
              second.toString(), file.toString(), "Operation not permitted");
        },
        (_, _) -> {
          throw new UnsupportedOperationException();
        });
  }

  @ParameterizedTest
  @MethodSource("disksWithoutLinks")
  void theFileIsMadeOnceForItsOwnerOnly(KeyFile.Linking none) throws Exception {
    SecretKey made = KeyFile.in(data, none);
    assertSame(made, KeyFile.in(data, none));
    Path file = data.resolve("secret-key");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of(file), files());
  }

  @ParameterizedTest
  @MethodSource("disksWithoutLinks")
  void whereSomebodyElseWasFasterTheirsIsTaken(KeyFile.Linking none) throws Exception {
    KeyFile.Linking late =
        (second, file) -> {
          Files.writeString(second, "fedcba9876543210fedcba9876543210");
          none.link(second, file);
        };
    assertSame(THEIRS, KeyFile.in(data, late));
    assertEquals(List.of(data.resolve("secret-key")), files());
  }

  @Test
  void whatFailsOtherwiseIsToldAndLeavesNothingBehind() throws Exception {
    KeyFile.Linking broken =
        (_, _) -> {
          throw new IOException("The disk is gone");
        };
    assertThrows(CannotStart.class, () -> KeyFile.in(data, broken));
    assertEquals(List.of(), files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(data)) {
      return all.toList();
    }
  }

  private static void assertSame(SecretKey one, SecretKey other) {
    assertArrayEquals(one.key(Purpose.PICTURES), other.key(Purpose.PICTURES));
  }
}
