package dev.kindling.campaign;

import dev.kindling.platform.Workspace;
import java.util.BitSet;

/**
 * The people of a campaign who are written to in one workspace, frozen when it was launched: each
 * workspace has a limit of its own, so each is planned at its own speed.
 *
 * @param people learner numbers
 * @param cursor the highest number planned so far; 0 at first
 */
public record Part(Workspace workspace, BitSet people, int cursor) {
  public Part {
    people = (BitSet) people.clone();
  }
}
