package dev.kindling.testkit.teams.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What Microsoft asks of an app package (manifest 1.22), and what Kindling asks of its own: nothing
 * claimed that it can't do, nothing asked for that it doesn't need.
 */
public final class PackageRules {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, byte[]> files;
  private final Found found = new Found();

  private PackageRules(Map<String, byte[]> files) {
    this.files = files;
  }

  /** A sentence for each thing that is wrong with the zip. */
  public static List<String> violations(byte[] zip) {
    try {
      return violations(files(zip));
    } catch (IOException e) {
      return List.of("no zip: " + e.getMessage());
    }
  }

  /** The same for its files by name. */
  public static List<String> violations(Map<String, byte[]> files) {
    PackageRules rules = new PackageRules(files);
    rules.check();
    return rules.found.all();
  }

  /** The files of a zip by name, in their order. */
  public static Map<String, byte[]> files(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
        files.put(entry.getName(), in.readAllBytes());
    }
    return files;
  }

  private void check() {
    JsonNode manifest = json("manifest.json");
    found.unless(manifest.isObject(), "manifest.json: is not at the top of the zip, or no object");
    ManifestRules.check(manifest, found);
    new LanguageRules(manifest, found).check(this::json);
    IconRules.color(file(manifest.at("/icons/color").asText()), found);
    IconRules.outline(file(manifest.at("/icons/outline").asText()), found);
    found.unless(files.keySet().equals(named(manifest)), "files: " + files.keySet());
  }

  /** A file that nothing names is refused by some uploads, and helps nobody. */
  private static Set<String> named(JsonNode manifest) {
    Set<String> named = new HashSet<>(Set.of("manifest.json"));
    manifest.path("icons").forEach(icon -> named.add(icon.asText()));
    manifest
        .at("/localizationInfo/additionalLanguages")
        .forEach(language -> named.add(language.path("file").asText()));
    return named;
  }

  private byte[] file(String name) {
    return files.getOrDefault(name, new byte[0]);
  }

  private JsonNode json(String name) {
    try {
      JsonNode json = MAPPER.readTree(file(name));
      return json == null ? MissingNode.getInstance() : json;
    } catch (IOException _) {
      return MissingNode.getInstance();
    }
  }
}
