package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HooksTest {
  private final Hooks slack = new Hooks(SlackSettings.SLACK);
  private final Hooks local = new Hooks(URI.create("http://127.0.0.1:5555/api/"));

  @Test
  void slacksOwnHookMayBeCalled() {
    assertTrue(slack.allowed("https://hooks.slack.com/actions/T1/2/x").isPresent());
    Hooks government = new Hooks(URI.create("https://slack-gov.com/api/"));
    assertTrue(government.allowed("https://hooks.slack-gov.com/actions/T1").isPresent());
  }

  @Test
  void onLoopbackOnlyTheFakeItselfMayBeCalled() {
    assertTrue(local.allowed("http://127.0.0.1:5555/actions/T1").isPresent());
    assertFalse(local.allowed("http://127.0.0.1:5556/actions/T1").isPresent());
    assertFalse(local.allowed("https://hooks.slack.com/actions/T1").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.slack.com/actions/T1",
        "https://hooks.slack.com:8443/actions/T1",
        "https://user@hooks.slack.com/actions/T1",
        "https://hooks.slack.com.evil.example/",
        "https://evil.example/hooks.slack.com",
        "https://hooks.slack.com\\@evil.example/",
        "https://slack.com/actions",
        "http://127.0.0.1:5555/actions/T1",
        "http://localhost/",
        "ftp://hooks.slack.com/",
        "//hooks.slack.com/x",
        ""
      })
  void nothingElseMayBeCalled(String address) {
    assertFalse(slack.allowed(address).isPresent());
  }

  @Test
  void anUnsafeApiAddressCannotBeSet() {
    for (String address : new String[] {"http://slack.com/api/", "ftp://x/", "https:/api", "api"})
      assertThrows(
          IllegalArgumentException.class,
          () -> new SlackSettings("secret", "token", URI.create(address)),
          address);
  }
}
