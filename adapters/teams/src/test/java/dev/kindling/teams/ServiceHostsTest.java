package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHostsTest {
  private final TeamsSettings commercial = TeamsSettings.of("app", "secret", "");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net/uk/",
        "https://SMBA.trafficmanager.net/emea/99999999-8888-4777-8666-555555555555/",
        "https://europe.botframework.com",
        "https://smba.infra.gcc.teams.microsoft.com/teams/",
      })
  void microsoftsHostsAreListed(String serviceUrl) {
    assertTrue(new ServiceHosts(commercial).allow(serviceUrl));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://botframework.com.evil.example/",
        "https://evilbotframework.com/",
        "https://botframework.com/",
        "https://smba.trafficmanager.net./",
        "http://127.0.0.1/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "//smba.trafficmanager.net/",
        "https:smba.trafficmanager.net",
        "https://smba.trafficmanager.net\\@evil.example/",
        "",
      })
  void othersAreNot(String serviceUrl) {
    assertFalse(new ServiceHosts(commercial).allow(serviceUrl));
  }

  @Test
  void endingsMayBeWrittenWithAStar() {
    ServiceHosts hosts = hosts("*.Example.org");
    assertTrue(hosts.allow("https://bots.example.org/"));
    assertFalse(hosts.allow("https://example.org/"));
  }

  @Test
  void thisMachineMustBeListedByItsVeryName() {
    ServiceHosts hosts = hosts("127.0.0.1");
    assertTrue(hosts.allow("http://127.0.0.1:4711/teams/"));
    assertFalse(hosts.allow("http://localhost:4711/teams/"));
    assertFalse(hosts.allow("http://127.0.0.2:4711/teams/"));
  }

  private ServiceHosts hosts(String listed) {
    return new ServiceHosts(commercial.in(commercial.cloud().withServiceHosts(List.of(listed))));
  }
}
