package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.slack.install.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the app asks for is the same wherever it stands. */
class ScopesTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z:.]+)` \\|[^|]+\\|[^|]+\\|$");

  @Test
  void theManifestAsksForThoseThatALinkAsksFor() throws IOException {
    Map<String, Map<String, Map<String, List<String>>>> manifest =
        new Yaml().load(Files.readString(ROOT.resolve("slack-manifest.yaml")));
    assertEquals(Scope.keys(), manifest.get("oauth_config").get("scopes").get("bot"));
  }

  @Test
  void theGuideSaysOfEachWhatDiesWithoutIt() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/how-to/slack.md"));
    String table =
        guide.substring(guide.indexOf("<!-- scopes -->"), guide.indexOf("<!-- /scopes -->"));
    assertEquals(Scope.keys(), ROW.matcher(table).results().map(row -> row.group(1)).toList());
  }
}
