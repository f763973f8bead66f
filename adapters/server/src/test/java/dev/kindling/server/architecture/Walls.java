package dev.kindling.server.architecture;

import dev.kindling.server.architecture.broken.attic.LivesNowhere;
import dev.kindling.server.architecture.broken.campaign.StartsThread;
import dev.kindling.server.architecture.broken.content.FetchesPack;
import dev.kindling.server.architecture.broken.content.ReadsPackAsJson;
import dev.kindling.server.architecture.broken.conversation.AsksTheTime;
import dev.kindling.server.architecture.broken.conversation.MeasuresTime;
import dev.kindling.server.architecture.broken.conversation.PointsAtQuiz;
import dev.kindling.server.architecture.broken.delivery.InventsId;
import dev.kindling.server.architecture.broken.delivery.OpensFile;
import dev.kindling.server.architecture.broken.language.CallsHome;
import dev.kindling.server.architecture.broken.language.StoresWords;
import dev.kindling.server.architecture.broken.learner.UsesJson;
import dev.kindling.server.architecture.broken.organisation.ReadsEnvironment;
import dev.kindling.server.architecture.broken.quiz.PointsAtConversation;
import dev.kindling.server.architecture.broken.redis.AsksCoach;
import dev.kindling.server.architecture.broken.redis.ServesPages;
import dev.kindling.server.architecture.broken.slack.AsksTeams;
import dev.kindling.server.architecture.broken.slack.GradesAnswer;
import dev.kindling.server.architecture.broken.slack.KeepsInRedis;
import dev.kindling.server.architecture.broken.slack.SpeaksBotFramework;
import dev.kindling.server.architecture.broken.slack.StampsMessage;
import dev.kindling.server.architecture.broken.teams.ServesHttp;
import dev.kindling.server.architecture.broken.teams.ShowsHeroCard;
import dev.kindling.server.architecture.broken.web.CallsServer;
import dev.kindling.server.architecture.broken.web.PostsToSlack;
import dev.kindling.server.architecture.broken.web.UsesTestkit;
import java.util.stream.Stream;

/** Every wall of the house, each beside classes that walk through it. */
final class Walls {
  private Walls() {}

  static Stream<Wall> all() {
    return Stream.of(ofTheCore(), ofTheDoors(), ofTheRooms()).flatMap(walls -> walls);
  }

  static Stream<Wall> ofTheCore() {
    return Stream.of(
        new Wall("core is plain java", CoreWalls::plainJava, UsesJson.class),
        new Wall("core does no input or output", CoreWalls::noInputOrOutput, OpensFile.class),
        new Wall("core runs no threads", CoreWalls::noThreads, StartsThread.class),
        new Wall(
            "core has no cycles",
            CoreWalls::noCycles,
            PointsAtQuiz.class,
            PointsAtConversation.class),
        new Wall(
            "core reads no clock",
            PurityWalls::coreReadsNoClock,
            AsksTheTime.class,
            MeasuresTime.class),
        new Wall(
            "core reads no environment",
            PurityWalls::coreReadsNoEnvironment,
            ReadsEnvironment.class),
        new Wall("core throws no dice", PurityWalls::coreThrowsNoDice, InventsId.class));
  }

  static Stream<Wall> ofTheDoors() {
    return Stream.of(
        new Wall(
            "doors read no wall clock", PurityWalls::doorsReadNoWallClock, StampsMessage.class),
        new Wall(
            "doors don't see each other",
            DoorWalls::doorsDontSeeEachOther,
            AsksTeams.class,
            ServesHttp.class),
        new Wall("doors teach nothing", DoorWalls::doorsTeachNothing, GradesAnswer.class),
        new Wall("store decides nothing", DoorWalls::storeDecidesNothing, AsksCoach.class),
        new Wall(
            "content has no network",
            house -> DoorWalls.noNetworkIn("content", house),
            FetchesPack.class),
        new Wall(
            "language has no network",
            house -> DoorWalls.noNetworkIn("language", house),
            CallsHome.class),
        new Wall("testkit stays home", DoorWalls::testkitStaysHome, UsesTestkit.class),
        new Wall("nobody calls the server", DoorWalls::nobodyCallsTheServer, CallsServer.class),
        new Wall(
            "every class lives in a room", DoorWalls::everyClassLivesInARoom, LivesNowhere.class));
  }

  static Stream<Wall> ofTheRooms() {
    return Stream.of(
        new Wall("content touches its own", RoomWalls::content, ReadsPackAsJson.class),
        new Wall("slack touches its own", RoomWalls::slack, KeepsInRedis.class),
        new Wall("teams touches its own", RoomWalls::teams, ServesHttp.class),
        new Wall("the sdk stays in teams", SdkWalls::staysInTeams, SpeaksBotFramework.class),
        new Wall("the sdk stays small", SdkWalls::staysSmall, ShowsHeroCard.class),
        new Wall("web touches its own", RoomWalls::web, PostsToSlack.class),
        new Wall("redis touches its own", RoomWalls::redis, ServesPages.class),
        new Wall("language touches its own", RoomWalls::language, StoresWords.class));
  }
}
