package dev.kindling.slack;

import dev.kindling.platform.Refusal;
import dev.kindling.platform.Roster;
import dev.kindling.platform.Workspace;
import dev.kindling.slack.install.Authority.Answer;
import dev.kindling.slack.install.Marks;
import dev.kindling.slack.install.Pass;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * People by users.list: 200 a page, 20 pages a minute in a workspace, so 4,000 people a minute.
 * Slack's "not so fast" is waited out, and as reading changes nothing, an answer that was lost or
 * garbled is asked for again, five times in all with growing pauses. A roster is remembered for an
 * hour, on this server. Safe for many threads; those who ask for one workspace take turns.
 */
public final class SlackRoster implements Roster {
  /** Slack's second tier. */
  static final int PER_MINUTE = 20;

  /** A person takes some 250 bytes: 15 MB at most. */
  private static final int REMEMBERED = 60_000;

  private final SlackAccess access;
  private final Waiting waiting;
  private final RosterPages pages;
  private final RosterMemory memory;
  private final Map<Workspace, Turnstile> turnstiles = new ConcurrentHashMap<>();

  public SlackRoster(SlackAccess access, Waiting waiting) {
    this(access, waiting, REMEMBERED);
  }

  SlackRoster(SlackAccess access, Waiting waiting, int remembered) {
    Methods methods = new Methods(access.settings(), access.http(Wire.CONNECT, Wire.READ));
    this.access = access;
    this.waiting = waiting;
    this.pages = new RosterPages(methods, access.tokens(), access.clock());
    this.memory = new RosterMemory(remembered);
  }

  @Override
  public Told tell(Workspace workspace, Consumer<List<Entry>> page) {
    Turnstile turnstile =
        turnstiles.computeIfAbsent(workspace, _ -> new Turnstile(PER_MINUTE, access.clock()));
    synchronized (turnstile) {
      return memory
          .of(workspace, access.clock().instant())
          .map(held -> told(held, page))
          .orElseGet(() -> read(workspace, turnstile, page));
    }
  }

  private static Told told(RosterMemory.Held held, Consumer<List<Entry>> page) {
    List<Entry> all = held.entries();
    for (int from = 0; from < all.size(); from += RosterPages.SIZE)
      page.accept(all.subList(from, Math.min(all.size(), from + RosterPages.SIZE)));
    return new Told.All(all.size(), held.at());
  }

  private Told read(Workspace workspace, Turnstile turnstile, Consumer<List<Entry>> page) {
    if (isElsewhere(workspace)) return new Told.Refused(Refusal.NOT_INSTALLED, "not_installed");
    RosterMemory.Collecting collecting = memory.collecting();
    RosterReading reading = new RosterReading(pages, workspace, turnstile, waiting, access.clock());
    try {
      Told told = reading.read(page.andThen(collecting::add));
      if (told instanceof Told.All all)
        collecting
            .all()
            .ifPresent(it -> memory.hold(new RosterMemory.Held(workspace, it, all.asOf())));
      return told;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Told.BrokenOff("interrupted");
    }
  }

  /**
   * The settings' token alone passes for any workspace, as whoever writes to us writes from its
   * own. Here nobody has written, so its people could be taken for another's.
   */
  private boolean isElsewhere(Workspace workspace) {
    return access.tokens().of(workspace) instanceof Pass.Valid pass
        && pass.place().equals(Marks.SETTINGS)
        && access.authority().test(pass.token().value()) instanceof Answer.Granted granted
        && granted.grant().workspace() != null
        && !workspace.id().equals(granted.grant().workspace());
  }
}
