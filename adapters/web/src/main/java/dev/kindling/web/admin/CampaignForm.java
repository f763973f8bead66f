package dev.kindling.web.admin;

import dev.kindling.web.page.Fields;

/**
 * A campaign's form as it was filled in, right or wrong; it is shown again as it is.
 *
 * @param label the name of a {@code Label}
 * @param audience {@code everyone} or {@code track:} and a track's id
 */
public record CampaignForm(
    String organisation, String label, String title, String text, String audience) {
  /** The prefix of an audience that is a track. */
  static final String TRACK = "track:";

  static CampaignForm blank() {
    return new CampaignForm("", "", "", "", "everyone");
  }

  static CampaignForm of(Fields fields) {
    return new CampaignForm(
        fields.text("organisation"),
        fields.text("label"),
        fields.text("title").strip(),
        fields.lines("text").strip(),
        fields.text("audience"));
  }
}
