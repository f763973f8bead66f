package dev.kindling.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Door;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.Hostile;
import dev.kindling.web.doubles.Messages;
import dev.kindling.web.doubles.TestWeb;
import java.net.http.HttpResponse;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The practice chat as a browser without scripts meets it. */
class PracticePageTest {
  private TestWeb web;
  private Browser browser;

  @BeforeEach
  void start() {
    web = new TestWeb();
    browser = web.browser();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void theFirstVisitIsAnArrivalAndShowsItsAnswer() throws Exception {
    String page = browser.get("/practice").body();
    assertTrue(page.contains("Hello, I&#39;m Kindling."), page);
    assertEquals(new Input.Arrived(), web.door.turns().getFirst().input());
  }

  @Test
  void aVisitorIsRememberedForAYearByACookieThatScriptsAndOtherSitesCannotUse() throws Exception {
    String cookie = browser.get("/practice").headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.startsWith("kindling_practice="), cookie);
    for (String part : List.of("Max-Age=31536000", "HttpOnly", "SameSite=Strict", "Path=/practice"))
      assertTrue(cookie.contains(part), cookie);
  }

  @Test
  void theSecondVisitIsTheSamePersonAndNoArrival() throws Exception {
    browser.get("/practice");
    HttpResponse<String> again = browser.get("/practice");
    assertTrue(again.headers().firstValue("Set-Cookie").isEmpty());
    assertEquals(1, web.door.turns().size());
  }

  @Test
  void aLinkOnAnotherSiteMakesNobodyNewBecauseItsRequestBringsNoCookie() throws Exception {
    HttpResponse<String> page = browser.get("/practice", "Sec-Fetch-Site", "cross-site");
    assertTrue(page.body().contains("url=/practice"), page.body());
    assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
    assertTrue(web.door.turns().isEmpty());
  }

  @Test
  void whatIsTypedIsATurnAndItsAnswerStandsOnTheNextPage() throws Exception {
    String turn = Browser.hidden(browser.get("/practice").body(), "turn");
    web.door.answerWith(Messages.text("A lesson."));
    HttpResponse<String> said = browser.post("/practice/say", "turn", turn, "text", " lesson ");
    assertEquals(303, said.statusCode());
    assertEquals(new Input.Said("lesson"), web.door.turns().getLast().input());
    assertEquals(new Way.Post(null), web.door.turns().getLast().answers());
    assertTrue(browser.get("/practice").body().contains("A lesson."));
  }

  @Test
  void whatIsTypedIsShownOnNoPageAfterwards() throws Exception {
    browser.get("/practice");
    browser.post("/practice/say", "turn", "turn-0001", "text", "my secret worry");
    assertFalse(browser.get("/practice").body().contains("my secret worry"));
  }

  @Test
  void theSameFormSentTwiceIsTheSameTurn() throws Exception {
    browser.get("/practice");
    browser.script("/practice/say", "turn", "turn-0001", "text", "lesson");
    browser.script("/practice/say", "turn", "turn-0001", "text", "lesson");
    List<Turn> turns = web.door.turns();
    assertEquals(turns.get(1).key(), turns.get(2).key());
  }

  @Test
  void twoPeopleWithTheSameFormIdAreTwoTurns() throws Exception {
    Browser other = web.browser();
    browser.get("/practice");
    other.get("/practice");
    browser.script("/practice/say", "turn", "turn-0001", "text", "lesson");
    other.script("/practice/say", "turn", "turn-0001", "text", "lesson");
    assertEquals(4, web.door.turns().stream().map(Turn::key).distinct().count());
  }

  @Test
  void nothingButSpaceIsNoTurn() throws Exception {
    browser.get("/practice");
    assertEquals(
        204, browser.script("/practice/say", "turn", "turn-0001", "text", " ").statusCode());
    assertEquals(1, web.door.turns().size());
  }

  @Test
  void aPressedButtonNamesTheMessageItStandsIn() throws Exception {
    web.door.answerWith(Messages.question(null));
    String page = browser.get("/practice").body();
    String message = Browser.hidden(page, "message");
    String turn = Browser.hidden(page, "turn");
    browser.post("/practice/press", "turn", turn, "message", message, "button", "q7-2");
    Turn pressed = web.door.turns().getLast();
    assertEquals(new Input.Pressed(new ButtonId("q7-2")), pressed.input());
    assertEquals(new Way.Replace(message), pressed.original());
  }

  @Test
  void whatIsTypedNamesTheQuestionThatIsOpenAndNoneThatIsClosed() throws Exception {
    web.door.answerWith(Messages.question(null));
    String message = Browser.hidden(browser.get("/practice").body(), "message");
    web.door.answerWith(Messages.question("B"));
    browser.script("/practice/say", "turn", "turn-0001", "text", "b");
    assertEquals(new Way.Replace(message), web.door.turns().getLast().original());
    browser.script("/practice/say", "turn", "turn-0002", "text", "b");
    assertNull(web.door.turns().getLast().original());
  }

  @Test
  void anOpenQuestionHasAButtonForEachLetterAndAClosedOneHasNone() throws Exception {
    web.door.answerWith(Messages.question(null));
    String open = browser.get("/practice").body();
    assertTrue(open.contains("value=\"q7-1\"><b class=\"m-key\">A</b> Ring</button>"), open);
    assertTrue(open.contains("value=\"q7-2\"><b class=\"m-key\">B</b></button>"), open);
    String message = Browser.hidden(open, "message");
    web.door.replace(web.door.turns().getLast(), message, Messages.question("B"));
    String closed = browser.get("/practice").body();
    assertFalse(closed.contains("q7-"), closed);
    assertTrue(closed.contains("You chose B."), closed);
    assertEquals(1, closed.split("<article", -1).length - 1);
  }

  @Test
  void textOnlyPeopleGetTheTwinAndNoButtons() throws Exception {
    web.door.answerInPlainText();
    web.door.answerWith(Messages.question(null));
    String page = browser.get("/practice").body();
    assertTrue(page.contains("A. Ring back\nB. Pay now\nOr type a letter."), page);
    assertFalse(page.contains("q7-1"), page);
  }

  @Test
  void hostileTextIsTextInEveryPartOfAMessage() throws Exception {
    web.door.answerWith(Hostile.message());
    String page = browser.get("/practice").body();
    assertFalse(page.contains("<script>alert"), page);
    assertFalse(page.contains("<b onload"), page);
    assertFalse(page.contains("\" autofocus"), page);
    assertFalse(page.contains("\"onclick="), page);
    assertTrue(page.contains("&lt;script&gt;"), page);
  }

  @Test
  void hostileTextIsTextInTheTwinToo() throws Exception {
    web.door.answerInPlainText();
    web.door.answerWith(Hostile.message());
    assertFalse(browser.get("/practice").body().contains("<script>alert"));
  }

  @Test
  void jumpingMovesTheClockAndSaysSo() throws Exception {
    browser.get("/practice");
    HttpResponse<String> jumped = browser.post("/practice/jump");
    String next = jumped.headers().firstValue("Location").orElseThrow();
    String page = browser.get(next).body();
    assertTrue(page.contains("It is now Tuesday 8 December 2026, 09:00."), page);
    assertTrue(page.contains("Tue 8 Dec, 09:00"), page);
  }

  @Test
  void whileHushIsOnThePageSaysThatThatIsWhyNothingComes() throws Exception {
    browser.get("/practice");
    web.practice.hush(true);
    assertTrue(browser.get("/practice").body().contains("Hush is on: nothing comes unasked"));
    String jumped = browser.script("/practice/jump").body();
    assertTrue(jumped.contains("Hush is on"), jumped);
    assertFalse(jumped.contains("on its way"), jumped);
    web.practice.hush(false);
    assertFalse(browser.get("/practice").body().contains("Hush is on"));
  }

  @Test
  void aRefusedJumpSaysWhy() throws Exception {
    browser.get("/practice");
    web.practice.nextJump(new Jump.NotAlone());
    assertTrue(browser.script("/practice/jump").body().contains("also has an account"));
    web.practice.nextJump(new Jump.NothingDue());
    assertTrue(browser.script("/practice/jump").body().contains("Nothing is planned"));
    assertEquals(ZonedDateTime.parse("2026-12-07T09:00:00Z[Europe/London]"), web.practice.now());
  }

  @Test
  void startingAgainMakesSomebodyNew() throws Exception {
    browser.get("/practice");
    browser.post("/practice/new");
    assertTrue(browser.cookies().isEmpty());
    browser.get("/practice");
    assertEquals(2, web.door.turns().stream().map(turn -> turn.account().id()).distinct().count());
  }

  @Test
  void aTurnThatCannotBeKeptIs503InPlainWords() throws Exception {
    browser.get("/practice");
    web.door.refuseWith(new Door.Taken.Unavailable());
    HttpResponse<String> said =
        browser.script("/practice/say", "turn", "turn-0001", "text", "lesson");
    assertEquals(503, said.statusCode());
    assertTrue(said.body().contains("Try again in a moment."), said.body());
  }

  @Test
  void aStrangerReadsTheRefusal() throws Exception {
    web.door.refuseWith(new Door.Taken.Stranger(Messages.text("Nobody here knows you.")));
    HttpResponse<String> page = browser.get("/practice");
    assertEquals(403, page.statusCode());
    assertTrue(page.body().contains("Nobody here knows you."), page.body());
  }
}
