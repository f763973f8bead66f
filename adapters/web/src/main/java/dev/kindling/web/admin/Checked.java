package dev.kindling.web.admin;

import dev.kindling.campaign.Draft;
import dev.kindling.organisation.Organisation;
import java.util.List;

/** A campaign's form, looked at. */
sealed interface Checked {
  /**
   * It can be sent.
   *
   * @param reach how many people its audience holds now
   */
  record Ready(Organisation organisation, Draft draft, int reach) implements Checked {}

  /** It can't be sent: everything that is wrong, in the order of the form; never empty. */
  record Wrong(List<Complaint> complaints) implements Checked {
    public Wrong {
      complaints = List.copyOf(complaints);
    }
  }
}
