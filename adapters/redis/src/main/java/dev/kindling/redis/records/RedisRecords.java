package dev.kindling.redis.records;

import dev.kindling.conversation.Records;
import dev.kindling.conversation.TurnKey;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.UnknownOrganisation;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.redis.client.Fenced;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.directory.OrganisationCache;
import dev.kindling.redis.document.AccountText;
import dev.kindling.redis.document.Documents;
import dev.kindling.review.ReviewLog;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.params.ZRangeParams;
import redis.clients.jedis.resps.Tuple;

/**
 * Records in Redis. Keys, each after {@code kindling:{org}:}
 *
 * <ul>
 *   <li>{@code organisation}: hash {document, stamp, hushed, hush: what was planned up to there is
 *       never sent}; one
 *   <li>{@code numbers}: string, the last learner number given
 *   <li>{@code accounts}: hash account → learner number; one field an account
 *   <li>{@code learner:<number>}: hash {version: grows with every change, by a leap of chance;
 *       record; shown: {@code question|account|message id} of the newest message that asked
 *       something}; at most 4 KB each
 *   <li>{@code answers:<number>}: string, the newest 400 to 450 answers of a learner, 12 bytes each
 *       (see {@link ReviewLog}), the last appended
 *   <li>{@code link:<code>}: string, the number of the learner who was given that code for linking;
 *       20 minutes
 *   <li>{@code due}: zset learner number by due time in ms; one entry a learner at most
 *   <li>{@code turn:<turn key>}: string, the kept answer (see {@link Answer}); 25 hours
 *   <li>{@code counts:<local date>}: hash name → count; 400 days
 *   <li>{@code select:<name>}: bitmap over learner numbers (bit n xor 7); one bit a learner
 *   <li>{@code places}: set of the selections that say where people are written to
 * </ul>
 *
 * A record that becomes part of another is gone with its keys; its number stays nobody's.
 *
 * <p>A commit writes deliveries too: see {@link dev.kindling.redis.outbox.RedisOutbox}.
 *
 * <p>Steps of a turn: {@code open.lua}, then {@code commit.lua}; one round trip each.
 */
public final class RedisRecords implements Records {
  // It counts as writing: an answer that it finds is one that a commit may not have waited for.
  private static final Script OPEN = Script.of("keys", "stamp", "open");
  private static final Script OFFERING = Script.of("keys", "offering");
  private static final Script COMMIT =
      Script.of("keys", "lanes", "planning", "review-log", "absorbing", "committing", "commit");
  private static final Script COMMIT_PLAIN =
      Script.of("keys", "plain", "review-log", "committing", "commit");
  private static final Script COMMIT_ALL =
      Script.of("keys", "lanes", "planning", "review-log", "absorbing", "committing", "commit-all");

  private final Redis redis;
  private final OrganisationCache organisations = new OrganisationCache();
  private final Recent recent = new Recent();

  public RedisRecords(Redis redis) {
    this.redis = redis;
  }

  /** Throws {@link UnknownOrganisation} if there is no such organisation. */
  @Override
  public Opened open(OrganisationId organisation, TurnKey key, AccountId account) {
    String text = AccountText.of(account);
    String known = organisations.stamp(organisation);
    Kept had = recent.of(organisation, text);
    Reply reply =
        redis.runTogether(OPEN, Keys.of(organisation), key, text, known, Recent.mark(had));
    if (reply.isNothing()) throw new UnknownOrganisation(organisation);
    Organisation owner =
        organisations.update(organisation, reply.at(1).text(), reply.at(2).textOrNull());
    if (owner == null) return open(organisation, key, account);
    return opened(owner, reply, kept(reply.at(3).textOrNull(), reply.at(4).textOrNull(), had));
  }

  private static Opened opened(Organisation organisation, Reply reply, @Nullable Kept kept) {
    Reply answered = reply.at(0);
    return new Opened(
        organisation,
        answered.isNothing() ? null : Answer.read(answered),
        kept,
        Math.toIntExact(reply.at(5).number()),
        shown(reply.at(6).textOrNull()));
  }

  /** What {@code open.lua} says of it: {@code question|message id}. */
  private static @Nullable Shown shown(@Nullable String text) {
    if (text == null) return null;
    int bar = text.indexOf('|');
    return new Shown(Integer.parseInt(text.substring(0, bar)), text.substring(bar + 1));
  }

  /**
   * The record that there is.
   *
   * @param had what we had when asking: there is no need to read that again
   */
  private static @Nullable Kept kept(
      @Nullable String mark, @Nullable String record, @Nullable Kept had) {
    if (mark == null) return null;
    return record == null ? had : kept(mark.substring(mark.indexOf(':') + 1), record);
  }

  private static @Nullable Kept kept(@Nullable String version, @Nullable String record) {
    if (version == null || record == null) return null;
    return new Kept(Documents.LEARNER.read(record), Long.parseLong(version));
  }

  @Override
  public Optional<Kept> find(OrganisationId organisation, int number) {
    return findAll(organisation, List.of(number)).stream().findFirst();
  }

  @Override
  public ReviewLog answers(OrganisationId organisation, int number) {
    byte[] key =
        Keys.of(organisation, "answers", Integer.toString(number)).getBytes(StandardCharsets.UTF_8);
    byte @Nullable [] bytes = redis.ask(it -> it.get(key));
    return bytes == null ? ReviewLog.empty() : ReviewLog.decode(bytes);
  }

  @Override
  public Optional<Kept> offering(OrganisationId organisation, String code) {
    Reply reply = redis.run(OFFERING, Keys.of(organisation), code);
    return Optional.ofNullable(kept(reply.at(0).textOrNull(), reply.at(1).textOrNull()))
        .filter(kept -> code.equals(kept.learner().links().code()));
  }

  @Override
  public List<Kept> findAll(OrganisationId organisation, List<Integer> numbers) {
    return Pipelines.fields(redis, learners(organisation, numbers), "version", "record").stream()
        .flatMap(fields -> Optional.ofNullable(kept(fields.get(0), fields.get(1))).stream())
        .toList();
  }

  private static List<String> learners(OrganisationId organisation, List<Integer> numbers) {
    return numbers.stream()
        .sorted()
        .distinct()
        .map(number -> Keys.of(organisation, "learner", number.toString()))
        .toList();
  }

  @Override
  public Committed commit(OrganisationId organisation, Change change) {
    long version = Versions.after(before(change));
    Object[] texts = ChangeText.of(change, version).toArray();
    Script script = ChangeText.isPlain(change) ? COMMIT_PLAIN : COMMIT;
    Committed committed =
        Committed.valueOf(redis.runTogether(script, Keys.of(organisation), texts).text());
    if (committed == Committed.DONE)
      remember(organisation, new Kept(change.outcome().learner(), version));
    return committed;
  }

  private static long before(Change change) {
    return change.before() == null ? 0 : change.before().version();
  }

  /** By the account that they used last: it is likely the one that they use next. */
  private void remember(OrganisationId organisation, Kept kept) {
    List<Account> accounts = kept.learner().accounts();
    if (!accounts.isEmpty())
      recent.keep(organisation, AccountText.of(accounts.getFirst().id()), kept);
  }

  @Override
  public List<Committed> commitAll(Lease lease, List<Change> changes) {
    Object[] texts =
        changes.stream()
            .flatMap(one -> ChangeText.of(one, Versions.after(before(one))).stream())
            .toArray();
    return Fenced.run(redis, COMMIT_ALL, lease, texts).list().stream()
        .map(one -> Committed.valueOf(one.text()))
        .toList();
  }

  @Override
  public List<Integer> due(OrganisationId organisation, Instant now, int most) {
    String key = Keys.of(organisation, "due");
    ZRangeParams until =
        ZRangeParams.zrangeByScoreParams(Double.NEGATIVE_INFINITY, (double) Millis.floor(now))
            .limit(0, most);
    return redis.ask(it -> it.zrange(key, until)).stream().map(Integer::valueOf).toList();
  }

  @Override
  public Optional<Instant> nextDue(OrganisationId organisation) {
    String key = Keys.of(organisation, "due");
    List<Tuple> first = redis.ask(it -> it.zrangeWithScores(key, 0, 0));
    return first.stream().map(one -> Instant.ofEpochMilli((long) one.getScore())).findFirst();
  }

  @Override
  public OptionalInt numberOf(OrganisationId organisation, AccountId account) {
    String key = Keys.of(organisation, "accounts");
    String number = redis.ask(it -> it.hget(key, AccountText.of(account)));
    return number == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
  }
}
