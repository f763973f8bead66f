package dev.kindling.teams.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The manifest that comes with Kindling, filled in for one organisation. */
final class Manifest {
  static final String FILE = "manifest.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Manifest() {}

  static byte[] of(PackageDetails details) {
    ObjectNode manifest = template();
    manifest.put("version", details.version().toString()).put("id", details.appId());
    developer(manifest.withObject("/developer"), details);
    manifest.withArray("/bots").forEach(bot -> ((ObjectNode) bot).put("botId", details.appId()));
    manifest.putArray("validDomains").add(details.address().getHost());
    return text(manifest).getBytes(StandardCharsets.UTF_8);
  }

  /** The object in these bytes; empty for anything else. */
  static Optional<JsonNode> read(byte[] bytes) {
    try {
      return Optional.ofNullable(MAPPER.readTree(bytes)).filter(JsonNode::isObject);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static void developer(ObjectNode developer, PackageDetails details) {
    Links links = details.links();
    developer
        .put("name", details.council())
        .put("websiteUrl", links.website().toString())
        .put("privacyUrl", links.privacy().toString())
        .put("termsOfUseUrl", links.terms().toString());
  }

  private static ObjectNode template() {
    return (ObjectNode) read(Resources.read(FILE)).orElseThrow();
  }

  /** The same on every machine, whatever it ends its lines with. */
  private static String text(JsonNode json) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return MAPPER.writer(printer).writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
