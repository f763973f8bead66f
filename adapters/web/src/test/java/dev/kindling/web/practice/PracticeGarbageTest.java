package dev.kindling.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.RawRequest;
import dev.kindling.web.doubles.TestWeb;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Garbage is refused with a 4xx, reaches nobody and never breaks anything. */
class PracticeGarbageTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private TestWeb web;
  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    web = new TestWeb();
    browser = web.browser();
    browser.get("/practice");
  }

  @AfterEach
  void stop() {
    assertEquals(1, web.door.turns().size(), "nothing but the arrival reached the door");
    web.close();
  }

  @Test
  void aButtonIdThatCannotBe() throws Exception {
    assertEquals(400, press("<script>", "m1"));
    assertEquals(400, press("", "m1"));
    assertEquals(400, press("x".repeat(121), "m1"));
  }

  @Test
  void aMessageIdThatCannotBe() throws Exception {
    assertEquals(400, press("help", "../../etc"));
  }

  @Test
  void aTurnIdThatNoPageMade() throws Exception {
    assertEquals(400, browser.script("/practice/say", "turn", "a b", "text", "hi").statusCode());
    assertEquals(400, browser.script("/practice/say", "text", "hi").statusCode());
  }

  @Test
  void aFormWithABrokenEscape() throws Exception {
    assertEquals(400, browser.raw("/practice/say", FORM, "turn=%zz&text=%").statusCode());
  }

  @Test
  void anotherTypeOfBody() throws Exception {
    assertEquals(415, browser.raw("/practice/say", "application/json", "{}").statusCode());
    assertEquals(415, browser.raw("/practice/say", "multipart/form-data", "x").statusCode());
  }

  @Test
  void aBodyThatIsTooLong() throws Exception {
    String tooLong = "text=" + "x".repeat(40_000);
    assertEquals(413, browser.raw("/practice/say", FORM, tooLong).statusCode());
  }

  @Test
  void aCookieThatWeNeverMade() throws Exception {
    Browser other = web.browser();
    HttpResponse<String> said =
        other.postWith(
            List.of("Cookie", "kindling_practice=../admin", "X-Kindling", "script"),
            "/practice/say",
            "turn",
            "turn-0001",
            "text",
            "hi");
    assertEquals(403, said.statusCode());
  }

  @Test
  void aQueryOrPathWithABrokenEscape() throws Exception {
    for (String path : List.of("/practice/events?after=%zz", "/practice/new?%", "/admin/link/%zz"))
      assertEquals(4, RawRequest.get(web, path, "localhost") / 100, path);
  }

  private int press(String button, String message) throws Exception {
    return browser
        .script("/practice/press", "turn", "turn-0001", "message", message, "button", button)
        .statusCode();
  }
}
