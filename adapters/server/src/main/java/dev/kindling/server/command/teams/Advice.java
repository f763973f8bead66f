package dev.kindling.server.command.teams;

import dev.kindling.teams.pack.PackageDetails;
import java.nio.file.Path;
import java.util.List;

/** What to do with a package that was written. */
final class Advice {
  private Advice() {}

  static List<String> on(Path file, PackageDetails details) {
    return List.of(
        "%s is version %s of Kindling for %s at %s."
            .formatted(file, details.version(), details.council(), details.address()),
        "Upload it at https://admin.teams.microsoft.com under Teams apps, Manage apps; the next one"
            + " needs a higher version (--version %s). docs/how-to/teams.md goes on from there."
                .formatted(details.version().next()));
  }
}
