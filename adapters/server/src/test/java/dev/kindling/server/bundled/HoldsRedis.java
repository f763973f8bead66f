package dev.kindling.server.bundled;

import dev.kindling.server.life.DataFolder;
import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that starts the bundled Redis, writes to it and waits to be killed. */
final class HoldsRedis {
  private HoldsRedis() {}

  public static void main(String[] words) throws IOException {
    DataFolder data = DataFolder.take(Path.of(words[0]));
    BundledRedis redis = BundledRedis.start(data, words[1]);
    try (Talk talk = new Talk(redis)) {
      for (int i = 0; i < 1_000; i++) talk.set("key:" + i, "value:" + i);
    }
    System.out.println("written");
    System.out.flush();
    if (System.in.read() >= 0) redis.close();
  }
}
