package dev.kindling.slack;

import dev.kindling.curriculum.Library;
import dev.kindling.testkit.memory.MemoryVault;
import dev.kindling.testkit.records.Packs;
import dev.kindling.testkit.slack.FakeSlack;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackRequests;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A fake Slack, an app that talks with it, a door that remembers, and a clock that stands. */
final class Desk implements AutoCloseable {
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  static final Library LIBRARY = Packs.ofLessons(1);
  static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
  static final SlackPerson SAM = new SlackPerson("T0COUNCIL", "U0SAM");

  final InstantSource clock = InstantSource.fixed(NOW);
  final FakeSlack slack;
  final RecordingDoor door = new RecordingDoor();
  final SlackRequests requests = new SlackRequests(SECRET, clock);
  final RecordingHomes homes = new RecordingHomes();
  final SlackSettings settings;
  final SlackAccess access;
  final SlackApp app;

  Desk() throws IOException {
    slack = FakeSlack.start(clock);
    settings = new SlackSettings(SECRET, FakeSlack.TOKEN, slack.apiUrl());
    access = new SlackAccess(settings, new MemoryVault(), clock);
    app = new SlackApp(access, door, homes, LIBRARY);
  }

  /** Writes to the fake, and doesn't wait long for its answers. */
  SlackMessenger messenger() {
    return new SlackMessenger(access, Duration.ofMillis(300));
  }

  /** A messenger of an app with other settings. */
  SlackMessenger messenger(SlackSettings other) {
    return new SlackMessenger(new SlackAccess(other, new MemoryVault(), clock));
  }

  /** Requests that were made at another time. */
  SlackRequests requestsAt(Instant then) {
    return new SlackRequests(SECRET, InstantSource.fixed(then));
  }

  SlackAnswer send(SlackRaw raw) {
    return app.handle(new SlackRequest(raw.headers(), raw.body()));
  }

  /** The same app at another time. */
  SlackAnswer sendAt(Instant now, SlackRaw raw) {
    InstantSource standing = InstantSource.fixed(now);
    SlackAccess other = new SlackAccess(settings, new MemoryVault(), standing);
    SlackApp then = new SlackApp(other, door, homes, LIBRARY);
    return then.handle(new SlackRequest(raw.headers(), raw.body()));
  }

  @Override
  public void close() {
    slack.close();
  }
}
