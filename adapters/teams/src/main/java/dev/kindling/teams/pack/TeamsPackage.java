package dev.kindling.teams.pack;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The zip that makes Kindling an app in somebody's Teams: the manifest, two icons, and the words of
 * other languages than English.
 *
 * @param appId whose it is
 */
public record TeamsPackage(String appId, AppVersion version) {
  private static final String[] AS_THEY_ARE = {"color.png", "outline.png", "cy.json"};

  /** The zip's bytes, the same for the same details. */
  public static byte[] of(PackageDetails details) {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    files.put(Manifest.FILE, Manifest.of(details));
    for (String name : AS_THEY_ARE) files.put(name, Resources.read(name));
    return Archive.of(files);
  }

  /** Whose package this is and which; empty for what is no package of a Teams app. */
  public static Optional<TeamsPackage> in(byte[] zip) {
    try {
      return Archive.file(zip, Manifest.FILE)
          .flatMap(Manifest::read)
          .map(manifest ->
              new TeamsPackage(
                  manifest.path("id").asText(),
                  AppVersion.parse(manifest.path("version").asText())));
    } catch (WrongDetail _) {
      return Optional.empty();
    }
  }
}
