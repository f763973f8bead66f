package dev.kindling.experience;

import dev.kindling.organisation.OrganisationId;
import java.util.List;

/**
 * Experiences that wait to be told. A commit puts them here; what was told is taken away. At most
 * {@value #KEPT} wait for an organisation: one too many drops the oldest, which is counted.
 */
public interface Experiences {
  int KEPT = 10_000;

  /** Those that wait, oldest first, at most so many. */
  List<Waiting> waiting(OrganisationId organisation, int most);

  /** They need not be told any more; a second call does nothing. */
  void told(OrganisationId organisation, List<Waiting> told);

  Backlog backlog(OrganisationId organisation);

  /**
   * One that waits.
   *
   * @param place where it is kept
   */
  record Waiting(String place, Experience experience) {}

  /**
   * How it stands.
   *
   * @param dropped how many were dropped untold since the organisation began
   */
  record Backlog(long waiting, long dropped) {}
}
