package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is used of the archived SDK, by reading the sources: constants leave no trace in compiled
 * code, where the architecture tests look.
 */
class SdkSurfaceTest {
  private static final Path HOUSE = Path.of("").toAbsolutePath().getParent().getParent();
  private static final Pattern NAME =
      Pattern.compile("com\\.microsoft\\.bot\\.[a-z.]+\\.[A-Z]\\w*");
  private static final Set<String> USED =
      Set.of(
          "com.microsoft.bot.connector.Channels",
          "com.microsoft.bot.connector.authentication.AuthenticationConstants",
          "com.microsoft.bot.connector.authentication.EndorsementsValidator",
          "com.microsoft.bot.schema.Activity",
          "com.microsoft.bot.schema.ActivityTypes",
          "com.microsoft.bot.schema.Attachment",
          "com.microsoft.bot.schema.ChannelAccount",
          "com.microsoft.bot.schema.ConversationAccount",
          "com.microsoft.bot.schema.Serialization",
          "com.microsoft.bot.schema.TextFormatTypes");

  @Test
  void theseClassesOfTheSdkAndNoOthersAreUsed() throws IOException {
    Set<String> used = named(HOUSE.resolve("adapters/teams/src/main/java"));
    assertEquals(new TreeSet<>(USED), used, "changed on purpose? Say why in docs/decisions/026");
  }

  @Test
  void noOtherRoomNamesTheSdk() throws IOException {
    for (String room : new String[] {"slack", "web", "redis", "language", "testkit", "server"}) {
      Path sources = HOUSE.resolve("adapters").resolve(room).resolve("src/main/java");
      assertTrue(Files.isDirectory(sources), room);
      assertEquals(Set.of(), named(sources), room);
    }
    assertEquals(Set.of(), named(HOUSE.resolve("bot-core/src/main/java")));
    assertEquals(Set.of(), named(HOUSE.resolve("content/src/main/java")));
  }

  private static Set<String> named(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> NAME.matcher(text(file)).results().map(MatchResult::group))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
