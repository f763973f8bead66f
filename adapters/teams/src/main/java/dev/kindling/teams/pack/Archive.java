package dev.kindling.teams.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zips, whose bytes depend on nothing but what is in them. */
final class Archive {
  /** Any time does, but for the very first that zips know: this machine's zone would join it. */
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final int LARGEST_FILE = 1 << 20;

  private Archive() {}

  static byte[] of(SequencedMap<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) add(zip, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, Map.Entry<String, byte[]> file) throws IOException {
    ZipEntry entry = new ZipEntry(file.getKey());
    entry.setTimeLocal(LONG_AGO);
    zip.putNextEntry(entry);
    zip.write(file.getValue());
    zip.closeEntry();
  }

  /** The file of that name; empty if it isn't there, is very large, or these bytes are no zip. */
  static Optional<byte[]> file(byte[] bytes, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals(name)) entry = zip.getNextEntry();
      if (entry == null) return Optional.empty();
      byte[] file = zip.readNBytes(LARGEST_FILE);
      return file.length < LARGEST_FILE ? Optional.of(file) : Optional.empty();
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
