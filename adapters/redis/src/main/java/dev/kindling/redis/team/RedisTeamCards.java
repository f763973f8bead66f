package dev.kindling.redis.team;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Room;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.document.Documents;
import dev.kindling.team.Running;
import dev.kindling.team.TeamCard;
import dev.kindling.team.TeamCardId;
import dev.kindling.team.TeamCards;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Team cards in Redis. Keys, each after {@code kindling:{org}:}
 *
 * <ul>
 *   <li>{@code team:card:<id>}: hash {document, version, stage, at, message, shown, free, closes,
 *       room, options}, once it has closed answered and counts; until an hour after it closes
 *   <li>{@code team:answers:<id>}: hash keyed hash of an account → option, at most 5,000; gone as
 *       soon as it closes
 *   <li>{@code team:room:<room>}: string, the id of the card that is open there; gone when it
 *       closes
 *   <li>{@code team:asked:<room>}: list of items, newest first, at most 20; 90 days after the
 *       newest
 *   <li>{@code team:met:<room>}: string, we came into that room; for 90 days
 *   <li>{@code team:due}: zset id by when to look at it in ms; at most 200
 *   <li>{@code limit:<workspace>}: see {@link dev.kindling.redis.outbox.RedisOutbox}: its messages
 *       are counted there too
 * </ul>
 *
 * A card moves: 1. planned and due; 2. answered while it is open; 3. closed: its answers are
 * counted and deleted in one step; 4. over, and no more due.
 */
public final class RedisTeamCards implements TeamCards {
  private static final Script START = Script.of("keys", "team", "team-start");
  private static final Script ANSWER = Script.of("keys", "team", "team-answer");
  private static final Script FIND = Script.reading("keys", "team", "team-find");
  private static final Script IN = Script.reading("keys", "team", "team-in");
  private static final Script MEET = Script.of("keys", "team", "team-meet");
  private static final Script DUE = Script.of("keys", "team", "team-due");
  private static final Script SAVE = Script.of("keys", "team", "team-save");
  private static final Script PASS = Script.of("keys", "team-pass");
  private static final Script PAUSE = Script.of("keys", "team-pause");

  private final Redis redis;

  public RedisTeamCards(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Start start(OrganisationId organisation, List<TeamCard> cards, Instant at) {
    TeamCard card = cards.getFirst();
    List<Object> arguments = new ArrayList<>();
    arguments.add(card.id());
    arguments.add(card.room().key());
    arguments.add(Millis.floor(card.askedAt()));
    arguments.add(Millis.ceil(card.closesAt()));
    arguments.add(Duration.between(card.askedAt(), card.forgottenAt()).toMillis());
    arguments.add(Millis.ceil(at));
    arguments.addAll(List.of(MOST, LATELY, REMEMBERED.toMillis()));
    for (TeamCard one : cards)
      arguments.addAll(List.of(one.item(), one.options(), Documents.TEAM_CARD.write(one)));
    return start(redis.run(START, Keys.of(organisation), arguments.toArray()));
  }

  private static Start start(Reply reply) {
    return switch (reply.at(0).text()) {
      case "BEGUN" -> new Start.Begun(RunningText.read(reply.at(1)));
      case "ANOTHER" -> new Start.Another(RunningText.read(reply.at(1)));
      default -> new Start.TooMany();
    };
  }

  @Override
  public Optional<Answered> answer(OrganisationId organisation, Press press, Instant now) {
    Reply reply =
        redis.run(
            ANSWER,
            Keys.of(organisation),
            press.card(),
            press.person(),
            press.option(),
            press.room(),
            press.message(),
            Millis.floor(now),
            MOST_ANSWERS);
    return reply.isNothing() ? Optional.empty() : Optional.of(answered(reply));
  }

  private static Answered answered(Reply reply) {
    String before = reply.at(2).textOrNull();
    return new Answered(
        Documents.TEAM_CARD.read(reply.at(0).text()),
        reply.at(1).number() == 1,
        before == null ? null : Integer.valueOf(before));
  }

  @Override
  public Optional<Running> find(OrganisationId organisation, TeamCardId id) {
    return running(redis.run(FIND, Keys.of(organisation), id));
  }

  @Override
  public Optional<Running> in(OrganisationId organisation, Room room) {
    return running(redis.run(IN, Keys.of(organisation), room.key()));
  }

  @Override
  public boolean meet(OrganisationId organisation, Room room, Instant now) {
    return redis.run(MEET, Keys.of(organisation), room.key(), REMEMBERED.toMillis()).number() == 1;
  }

  @Override
  public Due due(OrganisationId organisation, Instant now, int most) {
    Reply reply = redis.run(DUE, Keys.of(organisation), Millis.floor(now), most);
    List<Running> cards = reply.list().stream().skip(2).map(RunningText::read).toList();
    return new Due(cards, next(reply.at(0).textOrNull()), (int) reply.at(1).number());
  }

  private static Instant next(@Nullable String score) {
    return score == null ? Instant.MAX : Instant.ofEpochMilli((long) Double.parseDouble(score));
  }

  @Override
  public Optional<Running> save(OrganisationId organisation, Running changed) {
    Instant at = changed.at();
    return running(
        redis.run(
            SAVE,
            Keys.of(organisation),
            changed.card().id(),
            changed.version(),
            changed.stage(),
            at == null ? "" : Millis.ceil(at),
            changed.message(),
            changed.shown(),
            Millis.ceil(changed.freeAt())));
  }

  private static Optional<Running> running(Reply reply) {
    return reply.isNothing() ? Optional.empty() : Optional.of(RunningText.read(reply));
  }

  @Override
  public Instant pass(OrganisationId organisation, Workspace workspace, Instant now) {
    long until =
        redis.run(PASS, Keys.of(organisation), workspace.key(), Millis.floor(now)).number();
    return until == 0 ? now : Instant.ofEpochMilli(until);
  }

  @Override
  public void pause(OrganisationId organisation, Workspace workspace, Instant until) {
    redis.run(PAUSE, Keys.of(organisation), workspace.key(), Millis.ceil(until));
  }
}
