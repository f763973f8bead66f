package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 at the worst moment, and start again. */
class KillAndStartAgainTest {
  @TempDir Path data;

  @Test
  void progressIsThereNoRedisIsLeftBehindAndNothingComplains() throws Exception {
    try (PracticeBrowser sam = new PracticeBrowser("")) {
      try (ChildKindling first = ChildKindling.start(data)) {
        sam.visit(first.address());
        sam.page();
        for (String words : List.of("lesson", "quiz", "b", "skip")) sam.say(words);
        assertTrue(sam.page().contains("Question 2 of 2"));
        first.kill();
      }
      try (ChildKindling second = ChildKindling.start(data)) {
        sam.visit(second.address());
        assertTrue(sam.page().contains("Question 2 of 2"), "what was said is there");
        assertTrue(sam.say("a").contains("would help most"), "the quiz goes on where it was");
        assertFalse(second.printed().contains("ERROR"), second.printed());
        second.kill();
      }
    }
    assertEquals(List.of(), redisServersOf(data));
  }

  /** Those that are still there after the time a redis-server needs to end by itself. */
  private static List<String> redisServersOf(Path data) throws Exception {
    List<ProcessHandle> left =
        ProcessHandle.allProcesses().filter(process -> isRedisOf(process, data)).toList();
    for (ProcessHandle process : left) process.onExit().get(10, TimeUnit.SECONDS);
    return ProcessHandle.allProcesses()
        .filter(process -> isRedisOf(process, data))
        .map(ProcessHandle::toString)
        .toList();
  }

  private static boolean isRedisOf(ProcessHandle process, Path data) {
    String line = process.info().commandLine().orElse("");
    return line.contains("redis") && line.contains(data.toString());
  }
}
