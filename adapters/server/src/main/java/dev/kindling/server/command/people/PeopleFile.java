package dev.kindling.server.command.people;

import dev.kindling.platform.Roster.Entry;
import dev.kindling.server.command.organisation.Refused;
import dev.kindling.web.learning.Csv;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of people that a spreadsheet opens. It is written beside its place and put there when it
 * is whole, so that nobody takes a part for all. It holds names, so only its owner can read it.
 */
final class PeopleFile implements AutoCloseable {
  private static final List<String> HEADS =
      List.of("id", "name", "zone", "language", "guest", "begun");

  private final Path place;
  private final Path draft;
  private final BufferedWriter writer;

  private PeopleFile(Path place, Path draft, BufferedWriter writer) {
    this.place = place;
    this.draft = draft;
    this.writer = writer;
  }

  /** Throws {@link Refused} if nothing can be written there. */
  static PeopleFile at(Path chosen) {
    Path place = chosen.toAbsolutePath();
    if (Files.isDirectory(place)) throw new Refused(chosen + " is a folder: name a file in it.");
    try {
      Path draft = Files.createTempFile(place.getParent(), "people", ".part");
      PeopleFile file = new PeopleFile(place, draft, Files.newBufferedWriter(draft));
      file.write(Csv.MARK + Csv.line(HEADS));
      return file;
    } catch (IOException _) {
      throw new Refused(
          "%s can't be written: is its folder there, and may you write into it?".formatted(chosen));
    }
  }

  void add(Entry entry, boolean hasBegun) {
    write(
        Csv.line(
            List.of(
                entry.account().person(),
                entry.name(),
                text(entry.zone()),
                text(entry.lang()),
                word(entry.guest()),
                word(hasBegun))));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static String word(boolean value) {
    return value ? "yes" : "no";
  }

  private void write(String line) {
    try {
      writer.write(line);
    } catch (IOException _) {
      throw unwritten();
    }
  }

  /** It is whole. */
  void keep() {
    try {
      writer.close();
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException _) {
      throw unwritten();
    }
  }

  /** Leaves nothing behind of what is not whole. */
  @Override
  public void close() {
    try {
      writer.close();
      Files.deleteIfExists(draft);
    } catch (IOException _) {
      throw unwritten();
    }
  }

  private Refused unwritten() {
    return new Refused(place + " can't be written to its end: is the disk full?");
  }
}
