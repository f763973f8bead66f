package dev.kindling.teams;

import com.auth0.jwt.interfaces.DecodedJWT;
import com.microsoft.bot.connector.Channels;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.schema.Activity;
import java.time.Instant;
import java.util.Optional;

/**
 * With an app id: a token signed for this bot, for this service address, by a key that may speak
 * for Teams. Other platforms of the Bot Framework are not served: in a web chat anybody may call
 * themselves anything.
 */
final class TokenProof implements Proof {
  private final BearerToken tokens;
  private final SigningKeys keys;
  private final ServiceHosts hosts;
  private final Senders senders;

  TokenProof(BearerToken tokens, SigningKeys keys, ServiceHosts hosts, Senders senders) {
    this.tokens = tokens;
    this.keys = keys;
    this.hosts = hosts;
    this.senders = senders;
  }

  @Override
  public Verdict of(TeamsRequest request, Activity activity, Instant now) {
    Optional<DecodedJWT> claimed = tokens.read(request.authorization(), now);
    if (claimed.isEmpty()) return Verdict.UNPROVEN;
    Optional<SigningKey> key = keys.find(claimed.get().getKeyId(), now);
    if (key.isEmpty()) return keys.areInDoubt(now) ? Verdict.UNKNOWABLE : Verdict.UNPROVEN;
    if (!tokens.isSigned(claimed.get(), key.get(), now)) return Verdict.UNPROVEN;
    if (!isFor(activity, claimed.get())) return Verdict.UNPROVEN;
    return isWelcome(activity, key.get()) ? Verdict.PROVEN : Verdict.UNWELCOME;
  }

  private static boolean isFor(Activity activity, DecodedJWT token) {
    String serviceUrl = token.getClaim(AuthenticationConstants.SERVICE_URL_CLAIM).asString();
    return activity.getServiceUrl().equals(serviceUrl);
  }

  /** The platform is compared first: the SDK's check lets an empty one pass. */
  private boolean isWelcome(Activity activity, SigningKey key) {
    return Channels.MSTEAMS.equals(activity.getChannelId())
        && key.endorses(Channels.MSTEAMS)
        && hosts.allow(activity.getServiceUrl())
        && senders.serve(activity);
  }
}
