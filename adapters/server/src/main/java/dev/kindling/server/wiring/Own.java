package dev.kindling.server.wiring;

import dev.kindling.conversation.LearningDesk;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.SheetPhrase;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.learning.JsonText;
import dev.kindling.server.learning.PictureRoute;
import dev.kindling.server.learning.SignedLinks;
import dev.kindling.server.life.Closing;
import dev.kindling.server.metrics.Meters;
import dev.kindling.server.secret.Purpose;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.server.secret.Signature;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.xapi.Feed;
import dev.kindling.server.xapi.Feeds;
import dev.kindling.web.learning.LearningRoom;
import java.util.Optional;

/**
 * What shows people their own learning, and tells of it if that is wanted, under this server's
 * secret.
 */
record Own(SignedLinks links, PictureRoute pictures, Optional<Feed> feed, Signature teamAnswers) {
  /** Throws {@link dev.kindling.server.life.CannotStart} if the secret can't be kept. */
  static Own of(
      Settings settings, Library library, RedisStore redis, Meters meters, Closing closing) {
    SecretKey secret = Secrets.key(settings);
    var pictures = secret.signature(Purpose.PICTURES);
    return new Own(
        new SignedLinks(
            settings.publicUrl(),
            secret.signature(Purpose.LEARNING_LINKS),
            pictures,
            PictureRoute::isPossible),
        new PictureRoute(pictures, library),
        Feeds.of(settings, secret, library, redis.experiences(), meters).map(closing::keep),
        secret.signature(Purpose.TEAM_ANSWERS));
  }

  LearningRoom room(RedisStore redis, Library library) {
    LearningDesk desk = new LearningDesk(redis.records(), redis.organisations(), library);
    String over =
        library.in(library.fallback()).phrases().all(SheetPhrase.LEARNING_OVER).getFirst();
    return new LearningRoom(desk, links, JsonText::of, over);
  }
}
