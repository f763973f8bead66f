package dev.kindling.portfolio;

import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody has learnt, as of one local date of theirs.
 *
 * @param parts the first week, the units of their track, and others that they began
 * @param lessons done or known already, oldest first; those that the pack no longer has are left
 *     out
 * @param ideas the concepts of these lessons, by name
 * @param competences those that these lessons belong to, by code
 * @param coming what comes back, soonest first, a lesson once
 * @param spent the lessons' own minutes and half a minute a question: nobody is timed
 */
public record Portfolio(
    LocalDate made,
    List<Part> parts,
    List<LessonDone> lessons,
    List<Idea> ideas,
    List<Competence> competences,
    List<ComingBack> coming,
    Duration spent) {
  public Portfolio {
    parts = List.copyOf(parts);
    lessons = List.copyOf(lessons);
    ideas = List.copyOf(ideas);
    competences = List.copyOf(competences);
    coming = List.copyOf(coming);
  }

  /** Gathers it. Pure. */
  public static Portfolio of(
      Pack pack, Learner learner, Organisation organisation, LocalDate today) {
    return new Gathering(pack, learner, organisation, today).portfolio();
  }

  /** The parts in which something was done. */
  public List<Part> begun() {
    return parts.stream().filter(Part::isBegun).toList();
  }
}
