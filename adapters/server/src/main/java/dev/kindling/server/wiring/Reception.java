package dev.kindling.server.wiring;

import dev.kindling.conversation.Jump;
import dev.kindling.conversation.Unreached;
import dev.kindling.curriculum.Library;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.door.Answers;
import dev.kindling.server.door.Bindings;
import dev.kindling.server.door.RoomDoor;
import dev.kindling.server.door.ServerDoor;
import dev.kindling.server.door.ServerHomes;
import dev.kindling.server.door.TeamDoor;
import dev.kindling.server.practice.MovableClock;
import dev.kindling.web.KindlingWeb;
import dev.kindling.web.admin.AdminAccess;
import dev.kindling.web.admin.AdminDesk;
import dev.kindling.web.admin.Terminal;
import dev.kindling.web.practice.PracticeRoom;

/** Who comes in and where they get to: the door for turns, people's own pages, and the web. */
record Reception(ServerDoor door, ServerHomes homes, KindlingWeb web) {
  /**
   * Built; nothing listens yet.
   *
   * @param terminal told of the path of a link into the console that somebody asked for
   */
  static Reception on(Foundation base, Unasked unasked, AdminAccess access, Terminal terminal) {
    Bindings bindings = bindings(base);
    ServerDoor door = door(base, unasked, bindings);
    ServerHomes homes = homes(base, bindings);
    PracticeRoom room =
        new PracticeRoom(
            door, homes, base.redis().transcripts(), base.live(), practice(base, unasked));
    return new Reception(door, homes, web(base, room, access, terminal));
  }

  private static ServerHomes homes(Foundation base, Bindings bindings) {
    Library library = base.engine().library();
    return new ServerHomes(
        bindings, base.engine().homes(), library.in(library.fallback()), base.clock());
  }

  private static ServerDoor door(Foundation base, Unasked unasked, Bindings bindings) {
    Engine engine = base.engine();
    Library library = engine.library();
    return new ServerDoor(
        bindings,
        engine.turns(),
        new Answers(engine.dispatcher(), unasked.sender(), engine.recipes(), base.clock()),
        team(base, unasked),
        rooms(base, unasked),
        library.in(library.fallback()),
        base.clock(),
        base.meters(),
        base.surroundings().waypoints());
  }

  private static TeamDoor team(Foundation base, Unasked unasked) {
    return new TeamDoor(
        base.redis().teamCards(),
        base.engine().library(),
        unasked.team(),
        unasked.voice(),
        base.own().teamAnswers(),
        base.clock());
  }

  private static RoomDoor rooms(Foundation base, Unasked unasked) {
    return new RoomDoor(
        base.redis().teamCards(),
        base.redis().organisations(),
        base.engine().library(),
        unasked.voice(),
        base.clock());
  }

  private static Bindings bindings(Foundation base) {
    RedisStore redis = base.redis();
    Ownership ownership =
        new Ownership(
            base.settings(),
            redis.installations(),
            new SlackClaims(base.platforms().slack()),
            base.residents()::settleMissing);
    return new Bindings(redis.installations(), ownership, base.clock());
  }

  private static KindlingWeb web(
      Foundation base, PracticeRoom room, AdminAccess access, Terminal terminal) {
    Engine engine = base.engine();
    RedisStore redis = base.redis();
    return new KindlingWeb(
        Site.pages(base.settings()),
        room,
        new AdminDesk(
            access,
            engine.desk(),
            redis.organisations(),
            redis.remarks(),
            new Unreached(redis.members(), redis.records()),
            engine.library(),
            terminal),
        base.own().room(redis, engine.library()),
        SlackDesk.of(base),
        base.clock());
  }

  /** When it was moved, everything may be due. */
  private static MovableClock practice(Foundation base, Unasked unasked) {
    return new MovableClock(
        Residents.PRACTICE,
        base.redis().organisations(),
        base.redis().records(),
        new Jump(base.engine().holidays()),
        base.clock(),
        unasked.loops()::wakeAll);
  }
}
