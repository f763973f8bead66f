package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.User;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.platform.AccountId;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackPost.SlackButton;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
  private static final SlackPerson KIM = new SlackPerson("T0COUNCIL", "U0KIM");

  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whoeverWritesIsKnownByNameAndZone() {
    desk.send(desk.requests.opened(Desk.SAM));
    assertEquals("Sam", desk.door.turn().profile().name());
    assertEquals(ZoneId.of("Europe/London"), desk.door.turn().profile().zone());
  }

  @Test
  void nobodyIsAskedForTwice() {
    desk.send(desk.requests.said(Desk.SAM, "hello"));
    desk.send(desk.requests.said(Desk.SAM, "hello again"));
    desk.send(desk.requests.command(Desk.SAM, "quiz", desk.slack.responseUrl()));
    assertEquals(1, desk.slack.calls().size());
    assertEquals("Sam", desk.door.turns().getLast().profile().name());
  }

  @Test
  void aPressAsksNothing() {
    SlackPost post =
        new SlackPost("D0SAM", "1.2", "text", new ObjectMapper().createArrayNode(), "", false);
    SlackButton button = new SlackButton("A", "b:0", "q1-1");
    String url = desk.slack.responseUrl();
    desk.send(desk.requests.click(desk.requests.press(Desk.SAM, post, button, url)));
    assertEquals(0, desk.slack.calls().size());
    assertNull(desk.door.turn().profile().name());
  }

  @Test
  void whenSlackFailsTheTurnGoesOnAndSlackHasItsRest() {
    desk.slack.failNext(new Fault.Status(429, "30"));
    assertEquals(200, desk.send(desk.requests.said(Desk.SAM, "hello")).status());
    assertEquals(200, desk.send(desk.requests.said(KIM, "hello")).status());
    assertEquals(1, desk.slack.calls().size());
    assertEquals(2, desk.door.turns().size());
    assertNull(desk.door.turns().getFirst().profile().name());
  }

  @Test
  void aDeadTokenIsMarkedWhoeverMeetsIt() {
    desk.slack.failNext(new Fault.ErrorCode("token_revoked"));
    desk.send(desk.requests.said(Desk.SAM, "hello"));
    assertTrue(desk.messenger().isShut(new Workspace(Platform.SLACK, "T0COUNCIL")));
  }

  @Test
  void aMissingPermissionIsNoFailure() {
    desk.slack.failNext(new Fault.ErrorCode("missing_scope"));
    assertEquals(200, desk.send(desk.requests.said(Desk.SAM, "hello")).status());
    assertNull(desk.door.turn().profile().name());
  }

  private static String name(People people) {
    AccountId ada = new AccountId(Branches.RIVER, "U0ADA");
    return String.valueOf(people.profile(ada).name());
  }

  private static People people(Branches branches, @Nullable String botToken) {
    SlackAccess server = branches.server(botToken);
    Methods methods = new Methods(server.settings(), server.http(Wire.QUICK, Wire.QUICK));
    return new People(methods, server.tokens(), branches.clock);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing_scope", "internal_error", "ratelimited"})
  void whatPassesOrIsMendedIsAskedAgainAfterAMinute(String code) {
    try (Branches branches = new Branches()) {
      branches.install("T0RIVER");
      People people = people(branches, null);
      branches.slack.failNext(new Fault.ErrorCode(code));
      assertEquals("null", name(people));
      assertEquals("null", name(people));
      assertEquals(1, branches.slack.calls().size());
      branches.clock.tick(Duration.ofMinutes(1));
      assertEquals("Sam", name(people));
    }
  }

  @Test
  void whomSlackDoesNotKnowIsNotAskedForAgain() {
    try (Branches branches = new Branches()) {
      branches.install("T0RIVER");
      People people = people(branches, null);
      branches.slack.failNext(new Fault.ErrorCode("user_not_found"));
      assertEquals("null", name(people));
      branches.clock.tick(Duration.ofMinutes(1));
      assertEquals("null", name(people));
      assertEquals(1, branches.slack.calls().size());
    }
  }

  @Test
  void whileSlackDoesNotSayWhoseTheTokenIsOnlyOneTurnAMinuteAsks() {
    try (Branches branches = new Branches()) {
      People people = people(branches, branches.slack.installs().token("T0RIVER"));
      branches.slack.failNext(new Fault.Status(503, null));
      assertEquals("null", name(people));
      assertEquals("null", name(people));
      assertEquals(1, branches.slack.calls().size());
      branches.clock.tick(Duration.ofMinutes(1));
      assertEquals("Sam", name(people));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sammy,Sam Carter,sammy",
    "'',Sam Carter,Sam Carter",
    ",Sam Carter,Sam Carter",
    "'Sam Carter (Housing, he/him)',,Sam Carter",
    "O\u2019Neil-Jos\u00e9 Jr.,,O\u2019Neil-Jos\u00e9 Jr.",
    "**[Sam]https://evil.example**,,Samhttpsevil.example",
    "***,Sam,Sam"
  })
  void aNameIsPlainWords(String display, String real, String name) {
    User user = new User();
    User.Profile profile = new User.Profile();
    profile.setDisplayName(display);
    profile.setRealName(real);
    user.setProfile(profile);
    user.setTz("Nowhere/At all");
    assertEquals(new Person(name, null, null), Person.of(user));
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB,en-GB",
    "cy_GB,cy-GB",
    "cy,cy",
    "english please,",
    "<script>,",
    "'',",
  })
  void theLanguageIsATagOrNothing(String locale, String lang) {
    User user = new User();
    user.setLocale(locale);
    assertEquals(lang, Person.of(user).profile().lang());
  }
}
