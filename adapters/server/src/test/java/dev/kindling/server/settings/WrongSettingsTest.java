package dev.kindling.server.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongSettingsTest extends ReadsSettings {
  @ParameterizedTest
  @CsvSource({
    "KINDLING_PROT, KINDLING_PORT",
    "KINDLING_REDISURL, KINDLING_REDIS_URL",
    "KINDLING_SLACK_SINGING_SECRET, KINDLING_SLACK_SIGNING_SECRET",
    "KINDLING_TEAMS_TENNANT_ID, KINDLING_TEAMS_TENANT_ID"
  })
  void anUnknownVariableIsFatalAndTheNearestNameIsOffered(String typed, String meant) {
    assertProblems(
        Map.of(typed, "1"), "%s is not a setting. Did you mean %s?".formatted(typed, meant));
  }

  @Test
  void anUnknownKeyOfTheFileIsNamedWithItsLine() {
    Path file = file("port: 1\nredis_url: redis://x\n");
    assertEquals(
        List.of(file + ":2: redis_url is not a setting. Did you mean redis-url?"),
        problems(Map.of(), file));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    Path file = file("port: lots\nhosst: x\npractice: maybe\n");
    List<String> problems =
        problems(Map.of("KINDLING_ORG", ", Europe/London", "KINDLING_NONSENSE", ""), file);
    assertEquals(5, problems.size(), problems::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "7070x", "1e3", "0x10", "123456"})
  void aPortIsANumberThatPortsHave(String port) {
    assertProblems(
        Map.of("KINDLING_PORT", port),
        "KINDLING_PORT is '%s': it must be a whole number from 0 to 65535.".formatted(port));
  }

  @Test
  void anEmptyValueIsNoValue() {
    assertProblems(
        Map.of("KINDLING_HOST", " "), "KINDLING_HOST is empty. Give it a value, or take it out.");
  }

  @Test
  void anEmptySigningSecretIsFatalAndTheReasonIsSaid() {
    List<String> problems =
        problems(
            Map.of("KINDLING_SLACK_SIGNING_SECRET", "", "KINDLING_SLACK_BOT_TOKEN", TOKEN),
            empty());
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().contains("forge"), problems::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "KINDLING_SLACK_SIGNING_SECRET, KINDLING_SLACK_BOT_TOKEN",
    "KINDLING_SLACK_BOT_TOKEN, KINDLING_SLACK_SIGNING_SECRET",
    "KINDLING_TEAMS_APP_ID, KINDLING_TEAMS_APP_PASSWORD",
    "KINDLING_TEAMS_APP_PASSWORD, KINDLING_TEAMS_APP_ID"
  })
  void halfAPlatformIsFatal(String given, String missing) {
    List<String> problems = problems(Map.of(given, "abcdefgh-abcdefgh-abcdefgh"), empty());
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(
        problems.getFirst().startsWith(given + " is set but " + missing + " is not: without"),
        problems::toString);
  }

  @Test
  void aClientOfSlackIsWholeOrNotThereAndNeedsTheSigningSecret() {
    String id = "KINDLING_SLACK_CLIENT_ID";
    String secret = "KINDLING_SLACK_CLIENT_SECRET";
    assertEquals(2, problems(Map.of(id, "123.456"), empty()).size());
    assertEquals(1, problems(Map.of(secret, "hush"), empty()).size());
    assertEquals(1, problems(Map.of(id, "123.456", secret, "hush"), empty()).size());
    Map<String, String> odd =
        Map.of(id, "my app", secret, "hush", "KINDLING_SLACK_SIGNING_SECRET", "s");
    assertEquals(1, problems(odd, empty()).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xoxb-short", "xapp-1-A0-0123456789abcdef", "xoxp-0123456789-abcdef"})
  void onlyABotTokenWillDoAndItIsNeverRepeated(String token) {
    List<String> problems =
        problems(
            Map.of("KINDLING_SLACK_SIGNING_SECRET", "s", "KINDLING_SLACK_BOT_TOKEN", token),
            empty());
    assertEquals(1, problems.size());
    assertFalse(problems.getFirst().contains(token));
    assertTrue(problems.getFirst().contains("xoxb-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://coach.example", "coach.example", "https://", "https://a b", "ftp://x"})
  void aPublicAddressIsHttps(String address) {
    assertEquals(1, problems(Map.of("KINDLING_PUBLIC_URL", address), empty()).size());
  }

  @Test
  void aZoneThatIsNoneIsFatal() {
    assertProblems(
        Map.of("KINDLING_ORG", "Riverside, Europe/Londn"),
        "KINDLING_ORG is 'Riverside, Europe/Londn': it must end with a time zone such as"
            + " Europe/London; Europe/Londn is none.");
  }

  @Test
  void aPasswordInARedisAddressIsNotRepeated() {
    List<String> problems =
        problems(Map.of("KINDLING_REDIS_URL", "http://:hunter2@redis.example"), empty());
    assertEquals(1, problems.size());
    assertFalse(problems.getFirst().contains("hunter2"));
  }

  @Test
  void aRedisAddressThatIsWrongIsShownARightOne() {
    List<String> problems =
        problems(Map.of("KINDLING_REDIS_URL", "redis+sentinel://one,two"), empty());
    assertEquals(1, problems.size());
    assertTrue(
        problems.getFirst().contains("redis+sentinel://one.example:26379,two.example:26379/"),
        problems.getFirst());
  }

  @Test
  void replicasAreAFewOrNone() {
    assertProblems(
        Map.of("KINDLING_REDIS_URL", "redis://one", "KINDLING_REDIS_WAIT_REPLICAS", "many"),
        "KINDLING_REDIS_WAIT_REPLICAS is 'many': it must be a whole number from 0 to 9.");
  }

  @Test
  void replicasOfARedisThatHasNoneAreFatal() {
    assertProblems(
        Map.of("KINDLING_REDIS_WAIT_REPLICAS", "1"),
        "KINDLING_REDIS_WAIT_REPLICAS is set but KINDLING_REDIS_URL is not: Kindling's own"
            + " redis-server has no replicas.");
  }

  @Test
  void aFileThatWasNamedMustBeThere() {
    Path missing = folder.resolve("none.yaml");
    assertEquals(
        List.of("There is no file %s to read settings from.".formatted(missing)),
        problems(Map.of(), missing));
  }

  @ParameterizedTest
  @ValueSource(strings = {"port: [", "- port", "just words", "port: {a: b}", "port: 1\nport: 2"})
  void aFileThatIsNoneIsNamedWithTheLine(String text) {
    Path file = file(text);
    List<String> problems = problems(Map.of(), file);
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.getFirst().startsWith(file + ":"), problems::toString);
  }

  @Test
  void aFileOfNoiseIsRefusedInASentence() throws IOException {
    Path file = folder.resolve("noise.yaml");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
    assertEquals(1, problems(Map.of(), file).size());
  }
}
