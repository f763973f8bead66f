package dev.kindling.server.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody else on the machine may look into. */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> READ_WRITE =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> ALL = PosixFilePermissions.fromString("rwx------");

  private OwnerOnly() {}

  /** Makes the folder, with those above it, or closes it to others if it is there. */
  public static Path folder(Path folder) throws IOException {
    return permit(Files.createDirectories(folder), ALL);
  }

  /** Puts the text into the file at once: it is never seen half written, nor by others. */
  public static Path file(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    permit(Files.createFile(draft), READ_WRITE);
    Files.writeString(draft, text);
    return Files.move(
        draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Lets the owner, and nobody else, run it. */
  public static Path program(Path file) throws IOException {
    return permit(file, ALL);
  }

  private static Path permit(Path path, Set<PosixFilePermission> permissions) throws IOException {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix ? Files.setPosixFilePermissions(path, permissions) : path;
  }
}
