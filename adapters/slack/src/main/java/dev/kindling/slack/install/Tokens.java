package dev.kindling.slack.install;

import dev.kindling.platform.Unavailable;
import dev.kindling.platform.Unreadable;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The token for each workspace: of its own installation, else of its enterprise's, else the one
 * that the settings name. What was found is remembered for five seconds: so long a server may take
 * to hear of what another has learnt. Safe for many threads.
 */
public final class Tokens {
  static final Duration REMEMBERED = Duration.ofSeconds(5);

  /** A token with less time left is renewed before something is sent. */
  static final Duration EARLY = Duration.ofHours(1);

  /** A token with less time left is not begun with. */
  static final Duration TOO_LATE = Duration.ofSeconds(30);

  /** A delivery that has waited longer for its token is planned again. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Set<String> DEAD =
      Set.of("token_revoked", "invalid_auth", "account_inactive", "token_expired");

  private final Installs installs;
  private final Marks marks;
  private final OwnToken own;
  private final Rotation rotation;
  private final Alarm alarm;
  private final InstantSource clock;
  private final Map<Workspace, Found> known = new ConcurrentHashMap<>();
  private final Set<String> expired = ConcurrentHashMap.newKeySet();

  private record Found(Pass pass, Instant at) {
    boolean holds(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(REMEMBERED));
    }
  }

  Tokens(
      Installs installs,
      Marks marks,
      OwnToken own,
      Rotation rotation,
      Alarm alarm,
      InstantSource clock) {
    this.installs = installs;
    this.marks = marks;
    this.own = own;
    this.rotation = rotation;
    this.alarm = alarm;
    this.clock = clock;
  }

  /** For something that is to be sent: a token that expires soon is renewed on the way. */
  public Pass of(Workspace workspace) {
    Pass pass = now(workspace);
    return pass instanceof Pass.Valid valid && isDue(valid.token(), EARLY)
        ? renewed(workspace, valid)
        : pass;
  }

  /** For a question on the way: nothing is renewed for it. */
  public Pass now(Workspace workspace) {
    Instant now = clock.instant();
    Found found = known.get(workspace);
    if (found != null && found.holds(now)) return found.pass();
    Pass pass = looked(workspace);
    if (!(pass instanceof Pass.Later)) known.put(workspace, new Found(pass, now));
    return pass;
  }

  /** Whether the workspace is the one of the settings' token, as far as we can tell now. */
  public boolean isOwn(Workspace workspace) {
    return own.of(workspace).filter(Pass.Valid.class::isInstance).isPresent();
  }

  /**
   * Slack refused a call with this token. If the token is dead, nothing is sent with it any more
   * until the app is installed again; only where it was from, all others go on. One that has merely
   * expired is renewed when next asked for.
   *
   * @return true if it is worth asking for the token again
   */
  public boolean refused(Pass.Valid pass, String code) {
    if (!DEAD.contains(code)) return false;
    if (code.equals("token_expired") && pass.token().refresh() != null)
      return expired.add(pass.token().print());
    stop(new Mark(pass.place(), pass.name(), code, clock.instant(), pass.token().print()));
    return false;
  }

  /** Marks it, and calls somebody if that is news. */
  void stop(Mark mark) {
    try {
      if (marks.mark(mark)) alarm.stopped(mark);
    } catch (Unavailable _) {
      // The next that is sent in vain marks it.
    }
    forget();
  }

  /** What was remembered may have changed: look again when next asked. */
  public void forget() {
    known.clear();
  }

  boolean isDue(BotToken token, Duration early) {
    boolean soon = token.isOverBy(clock.instant().plus(early));
    return token.refresh() != null && (soon || expired.contains(token.print()));
  }

  private Pass looked(Workspace workspace) {
    try {
      return installs
          .of(workspace)
          .<Pass>map(one -> pass(one, workspace))
          .or(() -> own.of(workspace))
          .map(this::unlessMarked)
          .orElseGet(() -> gone(workspace));
    } catch (Unreadable e) {
      alarm.unreadable(e, workspace);
      return new Pass.Stopped("sealed_with_another_key");
    } catch (Unavailable _) {
      return new Pass.Later("store_unavailable");
    }
  }

  private static Pass pass(Installation one, Workspace workspace) {
    String team = one.isOrgWide() ? workspace.id() : null;
    return new Pass.Valid(one.place(), one.name(), one.token(), team);
  }

  private Pass unlessMarked(Pass pass) {
    if (!(pass instanceof Pass.Valid valid)) return pass;
    return marks
        .at(valid.place())
        .filter(mark -> mark.print().equals(valid.token().print()))
        .<Pass>map(mark -> new Pass.Stopped(mark.code()))
        .orElse(valid);
  }

  private Pass gone(Workspace workspace) {
    Optional<Mark> mark = marks.at(workspace.id());
    return new Pass.Stopped(mark.map(Mark::code).orElse("not_installed"));
  }

  private Pass renewed(Workspace workspace, Pass.Valid before) {
    Instant begun = clock.instant();
    Pass pass = renewed(before, workspace);
    boolean slow = Duration.between(begun, clock.instant()).compareTo(PATIENCE) > 0;
    return slow && pass instanceof Pass.Valid ? new Pass.Later("token_renewed") : pass;
  }

  private Pass renewed(Pass.Valid before, Workspace workspace) {
    try {
      BotToken old = before.token();
      Optional<Installation> after = rotation.renew(before.place(), old.print());
      if (after.isEmpty() || !after.get().token().equals(old)) return afresh(workspace, old);
      if (!isDue(old, TOO_LATE)) return before;
      Optional<String> refusal = rotation.refusal(before.place(), old.print());
      refusal.ifPresent(code -> stop(mark(before, code)));
      return refusal.<Pass>map(Pass.Stopped::new).orElse(new Pass.Later("token_expired"));
    } catch (Unavailable _) {
      return new Pass.Later("store_unavailable");
    }
  }

  private Pass afresh(Workspace workspace, BotToken old) {
    expired.remove(old.print());
    forget();
    return now(workspace);
  }

  private Mark mark(Pass.Valid pass, String code) {
    return new Mark(pass.place(), pass.name(), code, clock.instant(), pass.token().print());
  }
}
