package dev.kindling.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Homes.Shown;
import dev.kindling.conversation.Seeking;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Home;
import dev.kindling.message.Message;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.Hostile;
import dev.kindling.web.doubles.TestWeb;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody's own page, in the practice chat. */
class OwnPageTest {
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
    web.close();
  }

  @Test
  void whoNeverWasHereBeginsInTheChat() throws Exception {
    HttpResponse<String> answer = web.browser().get("/practice/home");
    assertEquals(303, answer.statusCode());
    assertEquals("/practice", answer.headers().firstValue("Location").orElseThrow());
    assertTrue(web.homes.sought.isEmpty());
  }

  @Test
  void theChatLeadsThere() throws Exception {
    assertTrue(browser.get("/practice").body().contains("href=\"/practice/home\""));
  }

  @Test
  void whatIsLookedForAndWhichPageComeFromTheAddress() throws Exception {
    browser.get("/practice/home");
    browser.get("/practice/home?q=%20pass%20key&page=2");
    browser.get("/practice/home?q=x&page=-1");
    browser.get("/practice/home?q=x&page=99999999999");
    assertEquals(
        List.of(
            Seeking.nothing(),
            new Seeking("pass key", 2),
            new Seeking("x", 0),
            new Seeking("x", 0)),
        web.homes.sought);
  }

  @Test
  void turningThePageKeepsWhatIsLookedFor() throws Exception {
    Button more = new Button("More", new ButtonId("home:1"), false);
    show(List.of(new Block.Buttons(List.of(more), "")), "a & b\"");
    String page = browser.get("/practice/home").body();
    assertTrue(page.contains("href=\"/practice/home?q=a+%26+b%22&amp;page=1#search\""), page);
    assertTrue(page.contains("value=\"a &amp; b&quot;\""), page);
  }

  @Test
  void aButtonIsATurnWithoutAMessageAndLeadsToTheChat() throws Exception {
    show(List.of(new Block.Buttons(List.of(button("lesson.next")), "")), "");
    String page = browser.get("/practice/home").body();
    HttpResponse<String> pressed =
        browser.post(
            "/practice/press", "turn", Browser.hidden(page, "turn"), "button", "lesson.next");
    assertEquals("/practice#newest", pressed.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void nothingInItCanBreakOutOfThePage() throws Exception {
    show(Hostile.message().blocks(), Hostile.ATTACK);
    String page = browser.get("/practice/home").body();
    assertFalse(page.contains(Hostile.ATTACK), page);
    assertFalse(page.contains("autofocus onfocus=\"alert"), page);
  }

  @Test
  void aStrangerAndAStoreThatIsAwayAreSaidInWords() throws Exception {
    web.homes.answerWith(new Shown.Stranger(Message.of("en-GB", "Not yours.")));
    assertEquals(403, browser.get("/practice/home").statusCode());
    web.homes.answerWith(new Shown.Unavailable());
    assertEquals(503, browser.get("/practice/home").statusCode());
  }

  private void show(List<Block> blocks, String sought) {
    Home.Search search = new Home.Search("Look something up", "For example", sought);
    web.homes.answerWith(new Shown.Page(new Home("en-GB", blocks, search, List.of())));
  }

  private static Button button(String id) {
    return new Button("Go", new ButtonId(id), true);
  }
}
