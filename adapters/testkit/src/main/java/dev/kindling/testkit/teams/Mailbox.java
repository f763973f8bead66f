package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.testkit.traffic.FakeOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The messages that were taken, in order, and a way to wait for them. */
final class Mailbox {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<ConnectorMessage> messages = new ArrayList<>();
  private final Map<String, String> conversations = new HashMap<>();
  private final InstantSource clock;
  private final boolean keepsBodies;
  private volatile Consumer<ConnectorMessage> reader = _ -> {};

  /** Where bodies aren't kept, it is known only where they went and when. */
  Mailbox(FakeOptions options) {
    this.clock = options.clock();
    this.keepsBodies = options.keepsBodies();
  }

  /** From now on gets each message as soon as it is taken, whole; called by many threads. */
  void readBy(Consumer<ConnectorMessage> reader) {
    this.reader = reader;
  }

  /** Takes a new message and gives it an id. */
  String post(String conversation, JsonNode activity) {
    String id = keep(conversation, activity);
    reader.accept(new ConnectorMessage(conversation, id, activity, false, clock.instant()));
    return id;
  }

  private String keep(String conversation, JsonNode activity) {
    lock.lock();
    try {
      String id = Long.toString(1_760_000_000_000L + messages.size());
      conversations.put(id, conversation);
      messages.add(message(conversation, id, activity, false));
      changed.signalAll();
      return id;
    } finally {
      lock.unlock();
    }
  }

  /** Takes the place of a message; false if that conversation has none with that id. */
  boolean replace(String conversation, String id, JsonNode activity) {
    lock.lock();
    try {
      boolean known = isIn(conversation, conversations.get(id));
      if (known) messages.add(message(conversation, id, activity, true));
      changed.signalAll();
      return known;
    } finally {
      lock.unlock();
    }
  }

  private static boolean isIn(String conversation, @Nullable String place) {
    return place != null && ConnectorRooms.of(conversation).equals(ConnectorRooms.of(place));
  }

  List<ConnectorMessage> all() {
    lock.lock();
    try {
      return List.copyOf(messages);
    } finally {
      lock.unlock();
    }
  }

  /** The messages that match, once there are so many; fails after that while. */
  List<ConnectorMessage> await(Predicate<ConnectorMessage> which, int count, Duration most) {
    long nanos = most.toNanos();
    lock.lock();
    try {
      while (matching(which).size() < count) {
        if (nanos <= 0) throw tooFew(matching(which).size(), count);
        nanos = changed.awaitNanos(nanos);
      }
      return matching(which);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for messages", e);
    } finally {
      lock.unlock();
    }
  }

  Optional<ConnectorMessage> newest(String id) {
    return all().reversed().stream().filter(message -> message.id().equals(id)).findFirst();
  }

  private List<ConnectorMessage> matching(Predicate<ConnectorMessage> which) {
    return messages.stream().filter(which).toList();
  }

  private ConnectorMessage message(
      String conversation, String id, JsonNode activity, boolean replaces) {
    JsonNode kept = keepsBodies ? activity : TeamsJson.object();
    return new ConnectorMessage(conversation, id, kept, replaces, clock.instant());
  }

  private static AssertionError tooFew(int came, int expected) {
    return new AssertionError("Teams got " + came + " such messages, not " + expected);
  }
}
