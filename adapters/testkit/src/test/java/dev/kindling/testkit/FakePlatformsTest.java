package dev.kindling.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FakePlatformsTest {
  @Test
  void inThisProcessBothAnswerAtTheirAddresses() throws Exception {
    try (FakePlatforms both = FakePlatforms.start(Flags.of(), InstantSource.system());
        HttpClient http = HttpClient.newHttpClient()) {
      for (String at : new String[] {both.slack().apiUrl().toString(), both.teams().serviceUrl()})
        assertTrue(tally(http, at).contains("\"accepted\":0"), at);
    }
  }

  @Test
  void asAProcessItSaysWhereItIsAndEndsWithItsInput() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FakePlatforms.class.getName(),
                "--speed",
                "10",
                "--drop",
                "0.02")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        HttpClient http = HttpClient.newHttpClient()) {
      for (String name : new String[] {"slack ", "teams "}) {
        String line = said.readLine();
        assertTrue(line.startsWith(name), line);
        assertTrue(tally(http, line.substring(name.length())).contains("\"calls\":0"));
      }
      process.getOutputStream().close();
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void anUnknownFlagIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> Flags.of("--sped", "2"));
    assertThrows(IllegalArgumentException.class, () -> Flags.of("--speed"));
    assertThrows(IllegalArgumentException.class, () -> Flags.of("speed", "2"));
  }

  private static String tally(HttpClient http, String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address).resolve("/fake/tally")).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
