package dev.kindling.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.web.WebSettings;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.TestWeb;
import dev.kindling.web.practice.PracticeAccess;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in to the console and out of it. */
class SignInTest {
  private TestWeb web;

  @BeforeEach
  void start() {
    web = new TestWeb();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void withoutASessionThePageSaysWhereTheLinkIs() throws Exception {
    HttpResponse<String> page = web.browser().get("/admin");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("prints one in the terminal"), page.body());
  }

  @Test
  void withoutASessionEveryOtherPageIsRefused() throws Exception {
    for (String path : List.of("/admin/campaigns/new", "/admin/campaigns/main/c1"))
      assertEquals(403, web.browser().get(path).statusCode(), path);
    for (String path : List.of("/admin/campaigns", "/admin/campaigns/preview", "/admin/sign-out"))
      assertEquals(403, web.browser().post(path).statusCode(), path);
    assertEquals(403, web.browser().stream("/admin/campaigns/main/c1/events").statusCode());
  }

  @Test
  void theLinksButtonSignsInWithACookieThatScriptsAndOtherSitesCannotUse() throws Exception {
    Browser browser = web.browser();
    HttpResponse<String> signedIn = browser.post(web.access.mintLink());
    String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
    for (String part : List.of("HttpOnly", "SameSite=Strict", "Path=/admin"))
      assertTrue(cookie.contains(part), cookie);
    assertFalse(cookie.contains("Secure"), cookie);
    assertTrue(browser.get("/admin").body().contains("Write a campaign"));
  }

  @Test
  void overHttpsTheCookieIsSecure() throws Exception {
    URI https = URI.create("https://coach.riverside.example");
    WebSettings settings = new WebSettings(https, PracticeAccess.OFF, false, false);
    try (TestWeb secure = new TestWeb(settings)) {
      HttpResponse<String> signedIn = secure.browser().post(secure.access.mintLink());
      assertTrue(signedIn.headers().firstValue("Set-Cookie").orElseThrow().contains("Secure"));
    }
  }

  @Test
  void aPreviewOfTheLinkDoesNotUseItUp() throws Exception {
    String link = web.access.mintLink();
    assertEquals(200, web.browser().get(link).statusCode());
    assertEquals(200, web.browser().get(link).statusCode());
    assertEquals(303, web.browser().post(link).statusCode());
  }

  @Test
  void aLinkWorksOnce() throws Exception {
    String link = web.access.mintLink();
    web.browser().post(link);
    HttpResponse<String> second = web.browser().post(link);
    assertEquals(410, second.statusCode());
    assertTrue(second.headers().firstValue("Set-Cookie").isEmpty());
    assertEquals(410, web.browser().get(link).statusCode());
  }

  @Test
  void aLinkDiesAfterFifteenMinutes() throws Exception {
    String link = web.access.mintLink();
    web.clock.advance(AdminAccess.LINK.minusSeconds(1));
    assertEquals(200, web.browser().get(link).statusCode());
    web.clock.advance(Duration.ofSeconds(1));
    assertEquals(410, web.browser().get(link).statusCode());
    assertEquals(410, web.browser().post(link).statusCode());
  }

  @Test
  void guessingIsSlowedDown() throws Exception {
    int status = 0;
    for (int i = 0; i <= 20; i++) status = web.browser().post("/admin/link/guess" + i).statusCode();
    assertEquals(429, status);
    web.clock.advance(Duration.ofMinutes(1));
    assertEquals(410, web.browser().post("/admin/link/guess").statusCode());
  }

  @Test
  void anotherSiteCannotPressTheLinksButton() throws Exception {
    String link = web.access.mintLink();
    List<String> evil = List.of("Origin", "https://evil.example");
    assertEquals(403, web.browser().postWith(evil, link).statusCode());
    assertEquals(303, web.browser().post(link).statusCode());
  }

  @Test
  void aSessionEndsAfterThirtyIdleMinutesAndEveryUseBeginsThemAnew() throws Exception {
    Browser admin = web.admin();
    web.clock.advance(AdminAccess.IDLE.minusSeconds(1));
    assertEquals(200, admin.get("/admin/campaigns/new").statusCode());
    web.clock.advance(AdminAccess.IDLE.minusSeconds(1));
    assertEquals(200, admin.get("/admin/campaigns/new").statusCode());
    web.clock.advance(AdminAccess.IDLE);
    assertEquals(403, admin.get("/admin/campaigns/new").statusCode());
  }

  @Test
  void signingOutEndsTheSessionOnTheServerToo() throws Exception {
    Browser admin = web.admin();
    String cookie = admin.cookies().getFirst().toString();
    String csrf = Browser.hidden(admin.get("/admin").body(), "csrf");
    admin.post("/admin/sign-out", "csrf", csrf);
    HttpResponse<String> stolen = web.browser().get("/admin/campaigns/new", "Cookie", cookie);
    assertEquals(403, stolen.statusCode());
  }

  @Test
  void aNewLinkIsShownInTheTerminalAndNowhereElse() throws Exception {
    HttpResponse<String> asked = web.browser().post("/admin/link");
    String link = web.terminal.getFirst();
    assertTrue(link.startsWith("/admin/link/"), link);
    String token = link.substring("/admin/link/".length());
    String page = web.browser().get(asked.headers().firstValue("Location").orElseThrow()).body();
    assertFalse((asked.body() + asked.headers().map() + page).contains(token));
    assertTrue(page.contains("Look at the terminal"), page);
    assertEquals(303, web.browser().post(link).statusCode());
  }

  @Test
  void theTerminalCannotBeFlooded() throws Exception {
    int status = 0;
    for (int i = 0; i < 4; i++) status = web.browser().post("/admin/link").statusCode();
    assertEquals(429, status);
    assertEquals(3, web.terminal.size());
  }
}
