package dev.kindling.server.life;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder for what Kindling keeps on this machine, held by one Kindling at a time. The lock is
 * the operating system's: it goes with the process, however that ends.
 */
public final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Makes the folder if needed and takes it; throws {@link CannotStart} if somebody holds it. */
  public static DataFolder take(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      return new DataFolder(path, locked(path));
    } catch (IOException e) {
      throw new CannotStart(
          "Kindling can't write to its data folder %s. Let it, or set KINDLING_DATA to another."
              .formatted(path),
          e);
    }
  }

  public Path path() {
    return path;
  }

  /** Gives the folder back; a second call does nothing. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("Can't give back " + path, e);
    }
  }

  private static FileChannel locked(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path.resolve("kindling.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) != null) return channel;
    channel.close();
    throw new CannotStart(
        "Another Kindling is using the data folder %s. Stop that one, or give this one a folder of"
                .formatted(path)
            + " its own with KINDLING_DATA.");
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held within this very process
    }
  }
}
