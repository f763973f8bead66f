package dev.kindling.server.command.teams;

import dev.kindling.server.command.organisation.Refused;
import dev.kindling.teams.pack.PackageDetails;
import dev.kindling.teams.pack.TeamsPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Where a package goes. Only an older package of the same app is written over: Teams would refuse
 * another one of the same version, and anything else there is somebody's own.
 */
record PackageFile(Path chosen) {
  /** Throws {@link Refused} with the reason; nothing is changed then. */
  void write(PackageDetails details) {
    byte[] made = TeamsPackage.of(details);
    try {
      if (Files.exists(chosen)) mayReplace(Files.readAllBytes(chosen), made, details);
      replace(made);
    } catch (IOException _) {
      throw new Refused(
          "%s can't be written: is it a file, is its folder there, and may you write into it?"
              .formatted(chosen));
    }
  }

  private void mayReplace(byte[] there, byte[] made, PackageDetails details) {
    if (Arrays.equals(there, made)) return;
    TeamsPackage old =
        TeamsPackage.in(there)
            .orElseThrow(() ->
                new Refused(chosen + " is there and is no Teams app package: name another file."));
    if (!old.appId().equalsIgnoreCase(details.appId()))
      throw new Refused(chosen + " is the package of another app: name another file.");
    if (details.version().compareTo(old.version()) <= 0)
      throw new Refused(
          "%s is version %s and says something else. Teams takes a change only with a higher version: --version %s"
              .formatted(chosen, old.version(), old.version().next()));
  }

  /** Written beside its place and put there when it is whole. */
  private void replace(byte[] made) throws IOException {
    Path place = chosen.toAbsolutePath();
    Path draft = Files.createTempFile(place.getParent(), "kindling-teams", ".part");
    try {
      Files.write(draft, made);
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
