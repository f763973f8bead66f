package dev.kindling.server.architecture.broken.teams;

import com.microsoft.bot.schema.HeroCard;

/** A door that takes one more class of the archived SDK. */
public final class ShowsHeroCard {
  private ShowsHeroCard() {}

  static HeroCard card() {
    return new HeroCard();
  }
}
