package dev.kindling.server.xapi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that statements are appended to, one a line. It may be moved away at any time: the next
 * ones begin a new one. A crash may leave some in it twice, with the same id.
 */
final class FileDestination implements Destination {
  private final Path path;

  FileDestination(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  @Override
  public Sent send(List<Statement> statements) {
    String lines =
        statements.stream()
            .map(statement -> statement.json().toString())
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      append(lines);
      return new Sent.Done(0);
    } catch (IOException e) {
      return new Sent.Later("can't write to " + path, null, true);
    }
  }

  private synchronized void append(String lines) throws IOException {
    Files.createDirectories(path.getParent());
    ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (bytes.hasRemaining()) file.write(bytes);
      file.force(false);
    }
  }
}
