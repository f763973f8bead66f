package dev.kindling.server.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the guide tells people in other clouds to copy can be read, and fits together. */
class CloudsOfTheGuideTest extends ReadsSettings {
  private static final Path GUIDE = Path.of("../../docs/how-to/teams.md");
  private static final Pattern BLOCK =
      Pattern.compile("```\n(KINDLING_TEAMS_.*?)```", Pattern.DOTALL);

  private List<Settings.Cloud> clouds = List.of();

  @BeforeEach
  void readThem() throws IOException {
    clouds = clouds();
  }

  @Test
  void thereAreFourBesideTheCommercialOne() {
    assertEquals(4, clouds.size());
  }

  @Test
  void aCloudIsAnotherAsAWholeOrInItsServiceAddressAlone() {
    for (Settings.Cloud cloud : clouds) {
      boolean whole = cloud.issuer() != null;
      assertEquals(whole, cloud.openIdUrl() != null);
      assertEquals(whole, cloud.tokenUrl() != null);
      assertEquals(whole, cloud.scope() != null);
      assertEquals(whole, !cloud.serviceHosts().isEmpty());
    }
  }

  @Test
  void tokensAreForWhoIssuesThem() {
    for (Settings.Cloud cloud : clouds)
      if (cloud.issuer() != null) assertEquals(cloud.issuer() + "/.default", cloud.scope());
  }

  @Test
  void theServiceAddressIsAtOneOfTheHosts() {
    for (Settings.Cloud cloud : clouds) {
      URI service = Objects.requireNonNull(cloud.serviceUrl());
      List<String> hosts =
          cloud.serviceHosts().isEmpty() ? dev.kindling.teams.Cloud.HOSTS : cloud.serviceHosts();
      assertTrue(hosts.stream().anyMatch(host -> isAt(service.getHost(), host)), service::toString);
    }
  }

  private static boolean isAt(String host, String listed) {
    return listed.startsWith(".") ? host.endsWith(listed) : host.equals(listed);
  }

  private List<Settings.Cloud> clouds() throws IOException {
    String guide = Files.readString(GUIDE);
    String part =
        guide.substring(guide.indexOf("<!-- clouds -->"), guide.indexOf("<!-- /clouds -->"));
    return BLOCK.matcher(part).results().map(this::cloud).toList();
  }

  private Settings.Cloud cloud(MatchResult block) {
    Map<String, String> set =
        block
            .group(1)
            .lines()
            .map(line -> line.replace("TENANT-ID", "5e1a77c2").split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return SettingsReader.read(set, empty(), null).teams().cloud();
  }
}
