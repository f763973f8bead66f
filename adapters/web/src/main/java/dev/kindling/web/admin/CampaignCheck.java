package dev.kindling.web.admin;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Label;
import dev.kindling.curriculum.Track;
import dev.kindling.organisation.Organisation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes a draft of a campaign's form, or says everything that is wrong with it at once. */
final class CampaignCheck {
  private final AdminDesk desk;

  private final Directory directory;

  CampaignCheck(AdminDesk desk, Directory directory) {
    this.desk = desk;
    this.directory = directory;
  }

  /** The tracks that an audience can be. */
  List<Track> tracks() {
    return desk.library().in(desk.library().fallback()).tracks();
  }

  Checked check(CampaignForm form) {
    Optional<Organisation> organisation = directory.chosen(form.organisation());
    Optional<Label> label = label(form.label());
    Optional<Audience> audience = audience(form.audience());
    Draft draft = draft(form, label, audience);
    int reach = organisation.map(whose -> desk.campaigns().reach(whose, draft)).orElse(1);
    List<Complaint> complaints = new ArrayList<>();
    if (organisation.isEmpty()) complaints.add(Complaint.NO_ORGANISATION);
    if (label.isEmpty()) complaints.add(Complaint.NO_LABEL);
    draft.problems(reach).stream().map(Complaint::of).forEach(complaints::add);
    if (audience.isEmpty()) complaints.add(Complaint.NO_AUDIENCE);
    if (!complaints.isEmpty()) return new Checked.Wrong(complaints);
    return new Checked.Ready(organisation.orElseThrow(), draft, reach);
  }

  /** Something to look for problems in, even where a choice is missing. */
  private static Draft draft(
      CampaignForm form, Optional<Label> label, Optional<Audience> audience) {
    return new Draft(
        label.orElse(Label.FROM_US),
        form.title(),
        form.text(),
        audience.orElse(new Audience.Everyone()));
  }

  private static Optional<Label> label(String name) {
    return Arrays.stream(Label.values()).filter(label -> label.name().equals(name)).findFirst();
  }

  private Optional<Audience> audience(String text) {
    if (text.equals("everyone")) return Optional.of(new Audience.Everyone());
    return tracks().stream()
        .map(Track::id)
        .filter(id -> text.equals(CampaignForm.TRACK + id))
        .findFirst()
        .map(Audience.OnTrack::new);
  }
}
