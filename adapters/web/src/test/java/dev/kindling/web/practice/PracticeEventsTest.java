package dev.kindling.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Turn;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.EventReader;
import dev.kindling.web.doubles.Messages;
import dev.kindling.web.doubles.TestWeb;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stream that brings messages to an open page. */
@Timeout(20)
class PracticeEventsTest {
  private TestWeb web;
  private Browser browser;
  private Turn arrival;

  @BeforeEach
  void start() throws Exception {
    web = new TestWeb();
    browser = web.browser();
    browser.get("/practice");
    arrival = web.door.turns().getFirst();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void aMessageArrivesOnTheOpenPage() throws Exception {
    try (EventReader page = open("/practice/events?after=1001")) {
      web.door.post(arrival, Messages.text("Tomorrow's lesson."));
      EventReader.Event event = page.next("message");
      assertEquals("1002", event.id());
      assertTrue(event.data().contains("Tomorrow&#39;s lesson."), event.data());
      assertTrue(event.data().startsWith("<article"), event.data());
    }
  }

  @Test
  void aPageThatComesBackGetsOnlyWhatItMissed() throws Exception {
    web.door.post(arrival, Messages.text("Seen."));
    web.door.post(arrival, Messages.text("Missed."));
    try (EventReader page = open("/practice/events?after=1001", "Last-Event-ID", "1002")) {
      EventReader.Event event = page.next("message");
      assertEquals("1003", event.id());
      assertTrue(event.data().contains("Missed."), event.data());
    }
  }

  @Test
  void aPageThatSawNothingGetsEverything() throws Exception {
    try (EventReader page = open("/practice/events", "Last-Event-ID", "no id <of> ours")) {
      assertEquals("1001", page.next("message").id());
    }
  }

  @Test
  void aReplacementComesUnderTheIdOfTheMessageItReplaces() throws Exception {
    String first = web.transcripts.since(arrival.account().id(), "").getFirst().messageId();
    try (EventReader page = open("/practice/events?after=1001")) {
      web.door.replace(arrival, first, Messages.question("A"));
      String html = page.next("message").data();
      assertTrue(html.contains("id=\"m-" + first + "\""), html);
      assertFalse(html.contains("<button"), html);
    }
  }

  @Test
  void aMessageThatAnotherServerWroteArrivesWithoutAnyNews() throws Exception {
    try (EventReader page = open("/practice/events?after=1001")) {
      page.next("clock");
      web.transcripts.append(
          arrival.account().id(), DeliveryId.of("elsewhere", 0), Messages.text("Hi."), false);
      assertTrue(page.next("message").data().contains("Hi."));
    }
  }

  @Test
  void theStreamTellsThePracticeClock() throws Exception {
    try (EventReader page = open("/practice/events")) {
      assertEquals("Mon 7 Dec, 09:00", page.next("clock").data());
    }
  }

  @Test
  void somebodyElsesMessagesDoNotArrive() throws Exception {
    Browser other = web.browser();
    other.get("/practice");
    try (EventReader page = new EventReader(other.stream("/practice/events?after=1002").body())) {
      page.next("clock");
      web.door.post(arrival, Messages.text("Private."));
      web.door.post(web.door.turns().getLast(), Messages.text("Mine."));
      assertTrue(page.next("message").data().contains("Mine."));
    }
  }

  @Test
  void theStreamEndsWhenTheServerStops() throws Exception {
    try (EventReader page = open("/practice/events")) {
      page.next("clock");
      web.live.close();
      page.drain();
    }
  }

  @Test
  void whoNeverOpenedThePageGetsNoStream() throws Exception {
    assertEquals(403, web.browser().stream("/practice/events").statusCode());
  }

  @Test
  void tooManyOpenPagesAreRefused() throws Exception {
    List<EventReader> pages = new ArrayList<>();
    for (int i = 0; i < PracticeEvents.PAGES; i++) {
      pages.add(open("/practice/events"));
      pages.getLast().next("clock");
    }
    assertEquals(429, browser.stream("/practice/events").statusCode());
    for (EventReader page : pages) page.close();
  }

  private EventReader open(String path, String... headers) throws Exception {
    return new EventReader(browser.stream(path, headers).body());
  }
}
