package dev.kindling.web.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;

class HostsTest {
  private final Hosts hosts = new Hosts(URI.create("https://Coach.Riverside.example"));

  @Test
  void ourNamesAreThePublicOneThisMachineAndBareAddresses() {
    for (String host :
        new String[] {
          "coach.riverside.example", "COACH.riverside.example", "localhost", "localhost:7070",
          "127.0.0.1:1", "[::1]:7070", "192.168.1.20", "[fe80::1]:80"
        }) assertTrue(hosts.isOurs(host), host);
  }

  @Test
  void namesThatOnlyLookLikeOursAreNot() {
    for (String host :
        new String[] {
          "",
          "evil.example",
          "coach.riverside.example.evil.example",
          "localhost.evil.example",
          "127.0.0.1.evil.example",
          "coach.riverside.example:81",
          "localhost:7070@evil.example"
        }) assertFalse(hosts.isOurs(host), host);
  }

  @Test
  void thisMachineIsNoOtherAddress() {
    assertTrue(Hosts.isLoopback("127.0.0.1:7070"));
    assertFalse(Hosts.isLoopback("192.168.1.20:7070"));
    assertFalse(Hosts.isLoopback("[::2]"));
  }

  @Test
  void anOriginIsTheSameOnlyWithTheSamePort() {
    assertTrue(Hosts.isSame("http://localhost:7070", "localhost:7070"));
    assertFalse(Hosts.isSame("http://localhost:7071", "localhost:7070"));
    assertFalse(Hosts.isSame("null", "localhost:7070"));
  }
}
