package dev.kindling.insight;

import dev.kindling.organisation.OrganisationId;
import java.util.List;

/**
 * Where remarks are kept: the newest {@value #KEPT} of an organisation. They are added by the
 * commit of the turn they came with.
 */
public interface Remarks {
  int KEPT = 2_000;

  /** The newest first, at most so many; empty if there is no such organisation. */
  List<Remark> newest(OrganisationId organisation, int most);
}
