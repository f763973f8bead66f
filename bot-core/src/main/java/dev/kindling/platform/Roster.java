package dev.kindling.platform;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a workspace, as its platform tells. People who can't learn are left out: accounts that
 * were closed, programs, and guests of another organisation's who are merely seen.
 */
public interface Roster {
  /**
   * Tells of everybody there, page by page as they come, nobody twice. It takes as long as the
   * platform lets it, which may be minutes for thousands, and it may tell what was so an hour ago;
   * who asks for a workspace that is just being read waits, and then hears the same. What {@code
   * page} throws comes out of here.
   *
   * @param page gets some people at a time, never none
   */
  Told tell(Workspace workspace, Consumer<List<Entry>> page);

  /**
   * A person on the roster.
   *
   * @param name what to call them, plain words without marks; empty if the platform didn't say
   * @param zone null if the platform didn't say
   * @param lang a BCP 47 tag; null if the platform didn't say
   * @param guest whether they may see a part of the workspace only
   */
  record Entry(
      AccountId account,
      String name,
      @Nullable ZoneId zone,
      @Nullable String lang,
      boolean guest) {}

  /** How the telling ended. */
  sealed interface Told {
    /**
     * Everybody was told of.
     *
     * @param asOf when the platform had said the last of it
     */
    record All(int people, Instant asOf) implements Told {}

    /**
     * The platform won't tell, or tell no more, until an admin does something.
     *
     * @param detail the platform's own short code
     */
    record Refused(Refusal reason, String detail) implements Told {}

    /** It broke off on the way: what came is a part, and the same may be asked again later. */
    record BrokenOff(String detail) implements Told {}
  }
}
