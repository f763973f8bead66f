package dev.kindling.server.command.people;

import dev.kindling.platform.Refusal;
import dev.kindling.platform.Roster;
import dev.kindling.platform.Roster.Told;
import dev.kindling.platform.Workspace;
import java.util.Optional;

/**
 * Where people are counted.
 *
 * @param workspace whose organisation they belong to
 * @param name the id that was typed: the workspace's, or that of a part of it
 * @param platform as people call it
 */
public record Place(
    Workspace workspace, String name, String platform, Roster roster, Refusing refusing) {
  /** Why the platform tells of nobody there, and what to do, in one or two sentences. */
  @FunctionalInterface
  public interface Refusing {
    /**
     * In English, for the terminal.
     *
     * @param code the platform's own short one
     */
    String words(Refusal reason, String code);
  }

  /**
   * Why not all were told of; empty if they were.
   *
   * @param people how many were
   */
  Optional<String> missing(Told told, int people) {
    return switch (told) {
      case Told.All _ -> Optional.empty();
      case Told.Refused(Refusal reason, String code) -> Optional.of(refusing.words(reason, code));
      case Told.BrokenOff(String why) ->
          Optional.of(
              "%s told of %,d people of %s and then no more (%s). Try again in a while."
                  .formatted(platform, people, name, why));
    };
  }
}
