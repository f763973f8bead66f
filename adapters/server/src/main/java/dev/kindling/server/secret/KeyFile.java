package dev.kindling.server.secret;

import dev.kindling.server.life.CannotStart;
import dev.kindling.server.life.OwnerOnly;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/** The secret key of an installation that was given none: made once, for its owner's eyes only. */
public final class KeyFile {
  private static final String NAME = "secret-key";

  private KeyFile() {}

  /** Gives a file a second name; fails where that name is taken. */
  @FunctionalInterface
  interface Linking {
    void link(Path second, Path file) throws IOException;
  }

  /**
   * The key in that folder, made if there is none. Of two that start at once one makes it, and both
   * have the same. Throws {@link CannotStart} if it can't be read or made.
   */
  public static SecretKey in(Path folder) {
    return in(folder, Files::createLink);
  }

  static SecretKey in(Path folder, Linking linking) {
    Path file = folder.toAbsolutePath().normalize().resolve(NAME);
    try {
      if (!Files.exists(file)) make(file, linking);
      return new SecretKey(Files.readString(file).strip());
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotStart(
          "Kindling can't keep its secret key in %s. Let it, or set KINDLING_SECRET_KEY to 32"
                  .formatted(file)
              + " characters or more that nobody can guess.",
          e);
    }
  }

  private static void make(Path file, Linking linking) throws IOException {
    Files.createDirectories(file.getParent());
    byte[] random = new byte[SecretKey.BYTES];
    new SecureRandom().nextBytes(random);
    String text = HexFormat.of().formatHex(random);
    Path draft = OwnerOnly.file(file.resolveSibling(NAME + "." + UUID.randomUUID()), text);
    try {
      put(draft, file, linking);
    } catch (FileAlreadyExistsException _) {
      // Somebody else was faster: theirs it is.
    } finally {
      Files.delete(draft);
    }
  }

  /**
   * A link appears whole or not at all, and never in the place of one that is there. Disks that
   * have no links, such as sticks and some shares, say so in one of two ways; a copy isn't put in
   * the place of another either.
   */
  private static void put(Path draft, Path file, Linking linking) throws IOException {
    try {
      linking.link(file, draft);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException _) {
      Files.copy(draft, file);
    }
  }
}
