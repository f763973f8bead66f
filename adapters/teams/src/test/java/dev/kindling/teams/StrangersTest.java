package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Door.Taken;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.TeamsActivities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody writes from a tenant that is nobody's. */
class StrangersTest {
  private final Riverside riverside = new Riverside();
  private TeamsApp app;

  @BeforeEach
  void nobodyIsKnown() {
    riverside.door.answersWith(new Taken.Stranger(Messages.welcome()));
    TeamsMessenger messenger =
        new TeamsMessenger(riverside.settings(), riverside.urls, riverside.clock);
    app =
        new TeamsApp(
            riverside.settings(),
            new TeamsApp.Memory(riverside.urls, new Strangers(messenger), KeyShelf.NONE),
            riverside.door,
            riverside.clock);
  }

  @AfterEach
  void close() {
    riverside.close();
  }

  @Test
  void theyAreToldInTheirOwnChatAndOnlyOnce() {
    assertEquals(200, said(riverside.sam, "hello").status());
    ConnectorMessage told = riverside.connector.await(1).getFirst();
    assertTrue(told.words().contains("Hello"), told.words());
    assertEquals(200, said(riverside.sam, "hello again").status());
    TeamsActivities kim =
        TeamsActivities.of(riverside.connector, Riverside.APP, Riverside.TENANT, 2);
    assertEquals(200, said(kim, "hello").status());
    assertEquals(2, riverside.connector.await(2).size());
    assertEquals(2, riverside.connector.sends());
  }

  private TeamsAnswer said(TeamsActivities who, String words) {
    return app.handle(Riverside.request(riverside.connector.tokens().valid(), who.message(words)));
  }
}
