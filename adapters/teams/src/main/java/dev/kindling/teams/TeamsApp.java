package dev.kindling.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import dev.kindling.conversation.Door;
import dev.kindling.conversation.Turn;
import dev.kindling.message.Message;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what the Bot Connector posts to the bot's address. The order matters: size and shape,
 * then proof of the sender, and only then a turn. A refused request has caused no call, no state
 * and no explanation; the only call that an unproven one can cause is asking for new signing keys,
 * once a minute at most (every two seconds while their address is down). The same activity again
 * gives the door a turn with the same key.
 */
public final class TeamsApp {
  /** The largest body that is read, in bytes. */
  public static final int LARGEST_BODY = 1 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(TeamsApp.class);
  private static final Duration KEYS_WITHIN = Duration.ofSeconds(5);

  private final Proof proof;
  private final Turns turns;
  private final ServiceUrls urls;
  private final Strangers strangers;
  private final Door door;
  private final InstantSource clock;

  /**
   * @param urls told where each tenant's messages go
   * @param clock the real time: tokens are judged by it
   */
  public TeamsApp(TeamsSettings settings, ServiceUrls urls, Door door, InstantSource clock) {
    this(settings, new Memory(urls, Strangers.IGNORED, KeyShelf.NONE), door, clock);
  }

  /**
   * An app that remembers.
   *
   * @param clock the real time: tokens are judged by it
   */
  public TeamsApp(TeamsSettings settings, Memory memory, Door door, InstantSource clock) {
    Senders senders = new Senders(settings);
    this.urls = memory.urls();
    this.strangers = memory.strangers();
    this.proof = proof(settings, senders, memory.shelf());
    this.turns = new Turns(senders);
    this.door = door;
    this.clock = clock;
  }

  /**
   * What the app remembers beyond a request.
   *
   * @param urls told where each tenant's messages go
   * @param strangers tells those who belong to nobody
   * @param shelf keeps Teams' signing keys across restarts
   */
  public record Memory(ServiceUrls urls, Strangers strangers, KeyShelf shelf) {}

  /** Never throws for what was posted; 503 asks for the same again later. */
  public TeamsAnswer handle(TeamsRequest request) {
    if (request.body().length > LARGEST_BODY) return TeamsAnswer.of(413);
    return Activities.read(request.body())
        .map(activity -> answer(request, activity))
        .orElseGet(() -> TeamsAnswer.of(400));
  }

  private TeamsAnswer answer(TeamsRequest request, Activity activity) {
    return switch (proof.of(request, activity, clock.instant())) {
      case PROVEN -> take(activity);
      case UNPROVEN -> refused(401);
      case UNWELCOME -> refused(403);
      case UNKNOWABLE -> TeamsAnswer.of(503);
    };
  }

  /** What is no turn is acknowledged: refusing it would make Teams send it again. */
  private TeamsAnswer take(Activity activity) {
    Optional<Turn> turn = turns.of(activity);
    if (turn.isEmpty()) return acknowledged(activity, false);
    urls.note(turn.get().account().id().workspace().id(), activity.getServiceUrl());
    return switch (door.take(turn.get())) {
      case Door.Taken.Answered _ -> acknowledged(activity, true);
      case Door.Taken.Stranger(Message refusal) -> refused(activity, turn.get(), refusal);
      case Door.Taken.Unavailable _ -> TeamsAnswer.of(503);
    };
  }

  private TeamsAnswer refused(Activity activity, Turn turn, Message refusal) {
    strangers.tell(turn, refusal);
    return acknowledged(activity, true);
  }

  /** An invoke expects a body. */
  private static TeamsAnswer acknowledged(Activity activity, boolean understood) {
    if (!ActivityTypes.INVOKE.equals(activity.getType())) return TeamsAnswer.OK;
    return new TeamsAnswer(200, Invokes.answer(activity, understood));
  }

  private static TeamsAnswer refused(int status) {
    LOG.info("Refused a request to the Teams address: {}", status);
    return TeamsAnswer.of(status);
  }

  private static Proof proof(TeamsSettings settings, Senders senders, KeyShelf shelf) {
    ServiceHosts hosts = new ServiceHosts(settings);
    if (settings.isEmulator()) return new LoopbackProof(hosts);
    OpenIdAddress address = new OpenIdAddress(settings.cloud().openIdUrl(), new Web(KEYS_WITHIN));
    SigningKeys keys = new SigningKeys(address, shelf);
    return new TokenProof(new BearerToken(settings), keys, hosts, senders);
  }
}
