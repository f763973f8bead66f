package dev.kindling.teams;

import com.microsoft.bot.schema.Activity;
import java.time.Instant;

/**
 * Without an app id there are no tokens: the peer and where it is answered must be this machine.
 */
final class LoopbackProof implements Proof {
  private final ServiceHosts hosts;

  LoopbackProof(ServiceHosts hosts) {
    this.hosts = hosts;
  }

  @Override
  public Verdict of(TeamsRequest request, Activity activity, Instant now) {
    if (!request.isFromLoopback()) return Verdict.UNPROVEN;
    return hosts.allow(activity.getServiceUrl()) ? Verdict.PROVEN : Verdict.UNWELCOME;
  }
}
