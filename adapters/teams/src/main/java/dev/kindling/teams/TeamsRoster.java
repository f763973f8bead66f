package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.platform.Roster;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/**
 * The people of one team, 500 a page, which the app must be installed in: Teams tells a bot of no
 * whole tenant. "Not so fast" is waited out, and as reading changes nothing, an answer that was
 * lost is asked for again, five times in all with growing pauses. Safe for many threads.
 */
public final class TeamsRoster implements Roster {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Connector connector;
  private final ServiceUrls urls;
  private final String team;
  private final Waiting waiting;

  /**
   * @param team the id of the team's first channel, as in {@code 19:…@thread.tacv2}
   * @param clock the real time: tokens expire by it
   */
  public TeamsRoster(
      TeamsSettings settings, ServiceUrls urls, String team, Waiting waiting, InstantSource clock) {
    this.connector = new Connector(settings, clock, PATIENCE);
    this.urls = urls;
    this.team = team;
    this.waiting = waiting;
  }

  @Override
  public Told tell(Workspace tenant, Consumer<List<Entry>> page) {
    TeamPages pages = new TeamPages(connector, urls.of(tenant.id()), team, waiting);
    try {
      return tell(tenant, pages, page);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Told.BrokenOff("interrupted");
    }
  }

  private Told tell(Workspace tenant, TeamPages pages, Consumer<List<Entry>> to)
      throws InterruptedException {
    Set<String> told = new HashSet<>();
    String token = "";
    do {
      switch (pages.read(token)) {
        case TeamPages.Page.Over over -> {
          return over.told();
        }
        case TeamPages.Page.Read read -> {
          List<Entry> entries = entries(read.members(), tenant, told);
          if (!entries.isEmpty()) to.accept(entries);
          token = read.next();
        }
      }
    } while (!token.isEmpty());
    return new Told.All(told.size(), connector.now());
  }

  private static List<Entry> entries(JsonNode members, Workspace tenant, Set<String> told) {
    return StreamSupport.stream(members.spliterator(), false)
        .map(member -> TeamMember.entry(member, tenant))
        .filter(Objects::nonNull)
        .filter(entry -> told.add(entry.account().person()))
        .toList();
  }
}
