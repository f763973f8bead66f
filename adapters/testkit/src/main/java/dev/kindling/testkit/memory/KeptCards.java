package dev.kindling.testkit.memory;

import dev.kindling.platform.Room;
import dev.kindling.platform.Workspace;
import dev.kindling.team.Running;
import dev.kindling.team.Stage;
import dev.kindling.team.TeamCard;
import dev.kindling.team.TeamCardId;
import dev.kindling.team.TeamCards;
import dev.kindling.team.TeamCards.Answered;
import dev.kindling.team.TeamCards.Due;
import dev.kindling.team.TeamCards.Press;
import dev.kindling.team.TeamCards.Start;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One organisation's team cards, with the answers to those that are open. */
final class KeptCards {
  private final Map<TeamCardId, Running> cards = new HashMap<>();
  private final Map<TeamCardId, Map<String, Integer>> answers = new HashMap<>();
  private final Map<String, TeamCardId> rooms = new HashMap<>();
  private final Map<String, Instant> met = new HashMap<>();
  private final AskedItems asked = new AskedItems();

  int size() {
    return cards.size();
  }

  /** When the next one is to be looked at; null for none. */
  @Nullable Instant next() {
    return waiting().map(Running::at).filter(Objects::nonNull).findFirst().orElse(null);
  }

  Start start(List<TeamCard> any, Instant at) {
    TeamCard card = any.getFirst();
    Running same = cards.get(card.id());
    if (same != null) return new Start.Begun(live(same));
    Running there = cards.get(rooms.get(card.room().key()));
    if (there != null && isInTheWay(live(there), card.askedAt()))
      return new Start.Another(live(there));
    if (waiting().count() >= TeamCards.MOST) return new Start.TooMany();
    Running begun = Running.begun(asked.choose(any), Times.ceil(at));
    cards.put(card.id(), begun);
    rooms.put(card.room().key(), card.id());
    return new Start.Begun(begun);
  }

  private static boolean isInTheWay(Running there, Instant now) {
    boolean nowhere = there.stage() == Stage.OPEN && !there.isPosted() && there.answered() == 0;
    return !there.card().isOver(now) && !nowhere;
  }

  Optional<Answered> answer(Press press, Instant now) {
    return find(press.card()).map(running -> answer(found(running, press, now), press, now));
  }

  /** The button proves that its message arrived, and says which it is. */
  private Running found(Running running, Press press, Instant now) {
    boolean tells = press.room().equals(running.card().room().key()) && !press.message().isEmpty();
    if (running.isPosted() || !tells) return running;
    Running posted = running.posted(press.message());
    boolean waits = running.stage() == Stage.OPEN || running.stage() == Stage.CLOSED;
    return keep(waits ? earlier(posted, now) : posted);
  }

  private Answered answer(Running running, Press press, Instant now) {
    TeamCard card = running.card();
    Map<String, Integer> given = answers.computeIfAbsent(card.id(), any -> new HashMap<>());
    boolean open = running.stage() == Stage.POSTING || running.stage() == Stage.OPEN;
    boolean full = given.size() >= TeamCards.MOST_ANSWERS && !given.containsKey(press.person());
    if (!open || card.isOver(now) || full || press.option() >= card.options())
      return new Answered(card, false, null);
    Integer before = given.put(press.person(), press.option());
    if (before == null && running.stage() == Stage.OPEN && running.isPosted())
      keep(earlier(running, running.freeAt().isAfter(now) ? running.freeAt() : now));
    return new Answered(card, true, before);
  }

  private static Running earlier(Running running, Instant then) {
    Instant at = running.at();
    return at != null && at.isBefore(then) ? running : running.again(Times.floor(then));
  }

  Optional<Running> find(TeamCardId id) {
    return Optional.ofNullable(cards.get(id)).map(this::live);
  }

  Optional<Running> in(Room room) {
    return Optional.ofNullable(rooms.get(room.key())).flatMap(this::find);
  }

  boolean meet(Room room, Instant now) {
    Instant before = met.get(room.key());
    if (before != null && now.isBefore(before.plus(TeamCards.REMEMBERED))) return false;
    met.put(room.key(), now);
    return true;
  }

  /** Those in a workspace that was let go are forgotten. */
  Due due(Instant now, int most, Set<Workspace> parted) {
    cards.values().removeIf(one -> parted.contains(one.card().room().workspace()));
    rooms.values().removeIf(id -> !cards.containsKey(id));
    List<Running> due =
        waiting().filter(one -> isDue(one, now)).limit(most).map(this::live).toList();
    Instant next =
        waiting()
            .filter(one -> !isDue(one, now))
            .map(Running::at)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(Instant.MAX);
    return new Due(due, next, (int) waiting().count());
  }

  Optional<Running> save(Running changed) {
    Running kept = cards.get(changed.card().id());
    if (kept == null || kept.version() != changed.version()) return Optional.empty();
    Running merged = kept.isPosted() ? changed.posted(kept.message()) : changed;
    Running closed = isClosed(changed) ? closed(kept, merged) : refreshed(merged);
    return Optional.of(live(keep(next(closed))));
  }

  /** Its answers are counted and dropped, and its room is free. */
  private Running closed(Running kept, Running changed) {
    TeamCard card = kept.card();
    rooms.remove(card.room().key(), card.id());
    Map<String, Integer> given = answers.remove(card.id());
    boolean first = !isClosed(kept);
    Map<String, Integer> counted = given == null ? Map.of() : given;
    List<Integer> counts = first ? counts(card, counted) : kept.counts();
    int answered = first ? counted.size() : kept.answered();
    return with(changed, answered, changed.stage() == Stage.OVER ? List.of() : counts);
  }

  private static List<Integer> counts(TeamCard card, Map<String, Integer> given) {
    return IntStream.range(0, card.options())
        .mapToObj(option -> (int) given.values().stream().filter(it -> it == option).count())
        .toList();
  }

  private Running refreshed(Running open) {
    boolean behind =
        open.stage() == Stage.OPEN && open.isPosted() && live(open).answered() != open.shown();
    return behind ? earlier(open, Times.ceil(open.freeAt())) : open;
  }

  private static boolean isClosed(Running running) {
    return switch (running.stage()) {
      case PLANNED, POSTING, OPEN -> false;
      case CLOSED, TALKING, OVER -> true;
    };
  }

  private static Running next(Running changed) {
    Instant at = changed.at();
    return new Running(
        changed.card(),
        changed.version() + 1,
        changed.stage(),
        at == null ? null : Times.ceil(at),
        changed.message(),
        changed.shown(),
        Times.ceil(changed.freeAt()),
        changed.answered(),
        changed.counts());
  }

  private static Running with(Running one, int answered, List<Integer> counts) {
    return new Running(
        one.card(),
        one.version(),
        one.stage(),
        one.at(),
        one.message(),
        one.shown(),
        one.freeAt(),
        answered,
        counts);
  }

  private Running keep(Running running) {
    cards.put(running.card().id(), running);
    return running;
  }

  /** With the number of those who have answered by now. */
  private Running live(Running kept) {
    Map<String, Integer> given = answers.get(kept.card().id());
    return given == null || isClosed(kept) ? kept : with(kept, given.size(), kept.counts());
  }

  private Stream<Running> waiting() {
    return cards.values().stream()
        .filter(one -> one.at() != null)
        .sorted(Comparator.comparing(Running::at, Comparator.nullsLast(Instant::compareTo)));
  }

  private static boolean isDue(Running one, Instant now) {
    return one.at() != null && Times.has(one.at(), now);
  }
}
