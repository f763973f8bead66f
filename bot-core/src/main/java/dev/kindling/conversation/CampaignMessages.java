package dev.kindling.conversation;

import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Label;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import java.util.List;

/** Draws a campaign's message: its label first, always. */
final class CampaignMessages {
  private CampaignMessages() {}

  static Message of(Draft draft, Organisation organisation, Pack pack) {
    Voice voice = new Voice(pack, organisation, 0);
    String label = voice.say(phrase(draft.label()), "organisation", organisation.name());
    return new Message(
        pack.lang(),
        draft.title().strip(),
        List.of(
            new Block.Note(label),
            new Block.Heading(draft.title().strip()),
            new Block.Paragraph(voice.fill(draft.text().strip()))));
  }

  private static Phrase phrase(Label label) {
    return switch (label) {
      case FOR_YOU -> Phrase.CAMPAIGN_FOR_YOU;
      case FROM_US -> Phrase.CAMPAIGN_FROM_US;
    };
  }
}
