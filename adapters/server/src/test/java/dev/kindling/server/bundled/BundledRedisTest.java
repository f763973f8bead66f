package dev.kindling.server.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.server.life.CannotStart;
import dev.kindling.server.life.DataFolder;
import dev.kindling.server.life.Patience;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledRedisTest {
  private static final String PATH = System.getenv().getOrDefault("PATH", "");
  private static final Duration SOON = Duration.ofSeconds(15);

  @TempDir Path folder;

  @Test
  void itKeepsWhatWasWrittenOverAStopAndAStart() throws IOException {
    assertEquals("kept", restart(PATH, PATH));
  }

  @Test
  void theOneThatComesWithKindlingKeepsItToo() throws IOException {
    String nothing = folder.resolve("empty").toString();
    assertEquals("kept", restart(nothing, nothing));
    assertTrue(Files.exists(folder.resolve("redis/bin/redis-server")));
  }

  @Test
  void aNewerOneReadsWhatTheOneThatComesWithKindlingWrote() throws IOException {
    assertEquals("kept", restart(folder.resolve("empty").toString(), PATH));
  }

  @Test
  void anOlderOneIsRefusedWhereItWouldNotSeeTheData() throws IOException {
    Files.createDirectories(folder.resolve("redis/appendonlydir"));
    try (DataFolder data = DataFolder.take(folder)) {
      CannotStart refused =
          assertThrows(CannotStart.class, () -> BundledRedis.start(data, "/nowhere"));
      assertTrue(refused.getMessage().contains("7.0.0 or newer"), refused.getMessage());
    }
  }

  @Test
  void itSurvivesTheViolentEndOfItsKindlingAndLeavesNoServerBehind() throws Exception {
    Process kindling = startChild();
    RedisConfiguration former = RedisConfiguration.read(folder.resolve("redis")).orElseThrow();
    List<ProcessHandle> servers = kindling.descendants().toList();
    assertFalse(servers.isEmpty());

    kindling.destroyForcibly().waitFor();
    try (DataFolder data = DataFolder.take(folder);
        BundledRedis redis = BundledRedis.start(data, PATH)) {
      assertEquals(RedisProbe.State.GONE, RedisProbe.look(former));
      assertEquals("value:999", get(redis, "key:999"));
      assertTrue(Patience.until(SOON, () -> servers.stream().noneMatch(ProcessHandle::isAlive)));
    }
  }

  @Test
  void nobodyElseOnTheMachineLearnsThePassword() throws IOException {
    try (DataFolder data = DataFolder.take(folder);
        BundledRedis redis = BundledRedis.start(data, PATH)) {
      String password = RedisConfiguration.read(folder.resolve("redis")).orElseThrow().password();
      assertEquals("rwx------", permissions(folder.resolve("redis")));
      assertEquals("rw-------", permissions(folder.resolve("redis/redis.conf")));
      assertFalse(redis.url().toString().contains(password));
      assertTrue(
          ProcessHandle.current()
              .descendants()
              .map(process -> process.info().commandLine().orElse(""))
              .noneMatch(words -> words.contains(password)));
    }
  }

  @Test
  void aCommandFindsTheOneThatRunsAndNoneOnceItIsStopped() throws IOException {
    assertEquals(Optional.empty(), BundledRedis.running(folder));
    try (DataFolder data = DataFolder.take(folder);
        BundledRedis redis = BundledRedis.start(data, PATH)) {
      assertEquals(redis.url().reveal(), BundledRedis.running(folder).orElseThrow().reveal());
    }
    assertEquals(Optional.empty(), BundledRedis.running(folder));
  }

  @Test
  void everyStartHasANewPassword() throws IOException {
    restart(PATH, PATH);
    Optional<RedisConfiguration> first = RedisConfiguration.read(folder.resolve("redis"));
    restart(PATH, PATH);
    assertNotEquals(first, RedisConfiguration.read(folder.resolve("redis")));
  }

  @Test
  void afterTheStopNobodyListens() throws IOException {
    restart(PATH, PATH);
    RedisConfiguration last = RedisConfiguration.read(folder.resolve("redis")).orElseThrow();
    assertEquals(RedisProbe.State.GONE, RedisProbe.look(last));
  }

  @Test
  void aFolderNameWithSpacesAndQuotesWillDo() throws IOException {
    folder = folder.resolve("a \"b\" c's");
    assertEquals("kept", restart(PATH, PATH));
  }

  private String restart(String path, String laterPath) throws IOException {
    try (DataFolder data = DataFolder.take(folder)) {
      try (BundledRedis redis = BundledRedis.start(data, path);
          Talk talk = new Talk(redis)) {
        talk.set("word", "kept");
      }
      try (BundledRedis redis = BundledRedis.start(data, laterPath)) {
        return get(redis, "word");
      }
    }
  }

  private static String get(BundledRedis redis, String key) throws IOException {
    try (Talk talk = new Talk(redis)) {
      return talk.get(key);
    }
  }

  private Process startChild() throws IOException {
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                HoldsRedis.class.getName(),
                folder.toString(),
                PATH)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = child.inputReader(StandardCharsets.UTF_8);
    assertEquals("written", said.readLine());
    return child;
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
