package dev.kindling.server.wiring;

import dev.kindling.conversation.CampaignDesk;
import dev.kindling.conversation.CampaignPlanner;
import dev.kindling.conversation.Coach;
import dev.kindling.conversation.HomeDesk;
import dev.kindling.conversation.Reachability;
import dev.kindling.conversation.Recipes;
import dev.kindling.conversation.Ticks;
import dev.kindling.conversation.Turns;
import dev.kindling.curriculum.Library;
import dev.kindling.delivery.Dispatcher;
import dev.kindling.delivery.Reconciler;
import dev.kindling.language.WordRecogniser;
import dev.kindling.language.grade.WordGrader;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.redis.RedisStore;
import java.security.SecureRandom;
import java.util.Map;
import java.util.function.Consumer;

/** The coach with its stores: what the core decides with. No thread and no clock is in here. */
record Engine(
    Library library,
    Holidays holidays,
    Recipes recipes,
    Turns turns,
    HomeDesk homes,
    Ticks ticks,
    CampaignPlanner planner,
    CampaignDesk desk,
    Dispatcher dispatcher,
    Reconciler reconciler,
    Reachability reachability) {
  static Engine of(
      Library library,
      WordRecogniser recogniser,
      Holidays holidays,
      RedisStore store,
      Platforms platforms,
      Own own,
      double speed,
      Consumer<OrganisationId> begun) {
    Map<Platform, Pace> paces = platforms.paces(speed);
    Coach coach = new Coach(holidays, own.links());
    Recipes recipes = new Recipes(library, store.campaigns());
    return new Engine(
        library,
        holidays,
        recipes,
        new Turns(
            store.records(),
            recogniser,
            WordGrader.of(library),
            coach,
            library,
            new SecureRandom(),
            own.feed().isPresent()),
        new HomeDesk(store.records(), store.organisations(), library, coach),
        new Ticks(store.records(), store.installations(), platforms::isShut, coach, library),
        new CampaignPlanner(
            store.campaigns(), store.campaignOutbox(), store.outbox(), store.records()),
        new CampaignDesk(
            store.campaigns(),
            store.campaignOutbox(),
            store.records(),
            store.organisations(),
            library,
            paces,
            begun),
        new Dispatcher(store.outbox(), paces, recipes),
        new Reconciler(store.doubts(), platforms.finders()),
        new Reachability(store.records()));
  }
}
