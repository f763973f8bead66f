package dev.kindling.testkit.contract;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.Records.Opened;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Delivery;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Standing;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.testkit.records.Deliveries;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Messages;
import dev.kindling.testkit.records.Organisations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns of a few people, made up from a seed: some come twice, some decide on an old record, some
 * take or give up accounts. Two runs of one seed on stores that keep the same contract leave the
 * same trace.
 */
public final class RandomTurns {
  private static final List<String> SELECTIONS =
      List.of("people", "platform:teams", "standing:left", "track:everyone", "track:x y");

  /** Stores number versions as they like. */
  private static final Pattern VERSION = Pattern.compile("version=\\d+");

  private final Stores stores;
  private final OrganisationId org;
  private final Random random;
  private final List<Opened> remembered = new ArrayList<>();
  private Instant now = Learners.SINCE;

  public RandomTurns(Stores stores, OrganisationId org, long seed) {
    this.stores = stores;
    this.org = org;
    this.random = new Random(seed);
    stores.organisations().save(Organisations.council(org));
  }

  /** One turn; returns all that could be seen of it and after it. */
  public String step() {
    now = now.plusNanos(random.nextInt(2_000_000_000));
    AccountId account = account();
    TurnKey key = new TurnKey("turn " + random.nextInt(60) + Messages.AWKWARD);
    Opened opened = stores.records().open(org, key, account);
    remembered.add(opened);
    Opened read =
        random.nextInt(5) == 0 ? remembered.get(random.nextInt(remembered.size())) : opened;
    String seen = opened + " " + commit(random.nextInt(4) == 0 ? null : key, read, account);
    return VERSION.matcher(seen + after()).replaceAll("version");
  }

  private String commit(@Nullable TurnKey key, Opened read, AccountId account) {
    Kept before = read.kept();
    Learner known = before == null ? Learners.with(read.freshNumber(), account) : before.learner();
    Learner changed = change(known);
    Delivery[] answer = {
      Deliveries.reply(changed, "r" + random.nextInt(), now),
      Deliveries.lesson(changed, "p" + random.nextInt(), now)
    };
    Outcome outcome = new Outcome(changed, List.of(answer), Counters.none().plus("turns"));
    return stores.records().commit(org, new Change(key, before, outcome, now)).toString();
  }

  private Learner change(Learner learner) {
    return switch (random.nextInt(6)) {
      case 0 -> learner.with(Account.of(account()));
      case 1 -> learner.withAccounts(List.of(Account.of(account())));
      case 2 -> learner.with(learner.agenda().due(now.plusNanos(random.nextInt())));
      case 3 -> learner.with(learner.agenda().due(null));
      case 4 -> learner.with(learner.membership().become(standing(), now));
      default -> learner.with(learner.preferences().withTrack(random.nextBoolean() ? "x y" : "y"));
    };
  }

  private Standing standing() {
    Standing[] all = Standing.values();
    return all[random.nextInt(all.length)];
  }

  private AccountId account() {
    Platform platform = random.nextBoolean() ? Platform.SLACK : Platform.TEAMS;
    return AccountId.of(platform, "w/%2F", "person/" + random.nextInt(5));
  }

  private String after() {
    List<Integer> numbers = IntStream.rangeClosed(1, 40).boxed().toList();
    List<Integer> counts =
        SELECTIONS.stream().map(name -> stores.campaigns().count(org, name)).toList();
    return "%s %s %s %s %s"
        .formatted(
            stores.records().findAll(org, numbers),
            stores.records().due(org, now, 3),
            stores.records().nextDue(org),
            stores.records().numberOf(org, account()),
            counts);
  }
}
