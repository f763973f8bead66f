package dev.kindling.conversation;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Draft;
import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Renderer;
import dev.kindling.learner.Learner;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import dev.kindling.understanding.Intent;
import java.util.List;
import java.util.Optional;

/** Makes messages of recipes, with the pack, the facts and the learner as they are now. */
public final class Recipes implements Renderer {
  private final Library library;
  private final Campaigns campaigns;

  public Recipes(Library library, Campaigns campaigns) {
    this.library = library;
    this.campaigns = campaigns;
  }

  @Override
  public Optional<Message> render(Delivery delivery, Learner learner, Organisation organisation) {
    Pack pack = library.in(learner.preferences().lang());
    Voice voice = new Voice(pack, organisation, delivery.id().value().hashCode());
    return switch (delivery.recipe()) {
      case Recipe.Words words -> Optional.of(words.message());
      case Recipe.LessonOfTheDay lesson ->
          pack.lesson(lesson.lesson())
              .map(found -> new LessonMessages(pack, voice).of(found, lesson));
      case Recipe.ReviewsOfTheDay reviews ->
          Optional.of(new LessonMessages(pack, voice).of(reviews));
      case Recipe.Invitation invitation ->
          Optional.of(Welcomes.message(voice, learner, organisation, invitation.reminder()));
      case Recipe.Note note -> Optional.of(note(note.phrase(), voice));
      case Recipe.Campaign campaign -> campaign(campaign, organisation, pack);
    };
  }

  private static Message note(Phrase phrase, Voice voice) {
    Message message = Message.of(voice.lang(), voice.say(phrase));
    if (phrase != Phrase.START_AGAIN) return message;
    var button = Infos.button(voice, Phrase.BUTTON_START_AGAIN, Intent.LESSON_NEXT, true);
    return message.then(new Block.Buttons(List.of(button), ""));
  }

  private Optional<Message> campaign(Recipe.Campaign recipe, Organisation organisation, Pack pack) {
    return campaigns
        .find(organisation.id(), recipe.campaign())
        .filter(campaign -> campaign.stage() != Campaign.Stage.CANCELLED)
        .map(c -> new Draft(c.label(), c.title(), c.text(), c.audience()))
        .map(draft -> CampaignMessages.of(draft, organisation, pack));
  }
}
