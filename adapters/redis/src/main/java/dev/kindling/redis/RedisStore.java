package dev.kindling.redis;

import dev.kindling.campaign.Campaigns;
import dev.kindling.conversation.Members;
import dev.kindling.conversation.Records;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.delivery.Doubts;
import dev.kindling.delivery.Outbox;
import dev.kindling.delivery.Transcripts;
import dev.kindling.experience.Experiences;
import dev.kindling.insight.Remarks;
import dev.kindling.organisation.Leases;
import dev.kindling.organisation.Organisations;
import dev.kindling.organisation.Removals;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Vault;
import dev.kindling.redis.campaign.RedisCampaignOutbox;
import dev.kindling.redis.campaign.RedisCampaigns;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.RedisAddress;
import dev.kindling.redis.directory.RedisBell;
import dev.kindling.redis.directory.RedisInstallations;
import dev.kindling.redis.directory.RedisLeases;
import dev.kindling.redis.directory.RedisOrganisations;
import dev.kindling.redis.directory.RedisRemovals;
import dev.kindling.redis.outbox.RedisDoubts;
import dev.kindling.redis.outbox.RedisOutbox;
import dev.kindling.redis.records.RedisExperiences;
import dev.kindling.redis.records.RedisMembers;
import dev.kindling.redis.records.RedisRecords;
import dev.kindling.redis.records.RedisRemarks;
import dev.kindling.redis.records.Reindex;
import dev.kindling.redis.team.RedisTeamCards;
import dev.kindling.redis.transcript.RedisTranscripts;
import dev.kindling.redis.vault.RedisVault;
import dev.kindling.team.TeamCards;
import java.net.URI;

/**
 * All stores on one Redis, with the connections that they share. Each of them throws {@link
 * dev.kindling.redis.client.StoreUnavailable} when Redis can't do what it is asked, and nothing
 * else for what happens there.
 */
public final class RedisStore implements AutoCloseable {
  private final Redis redis;
  private final Records records;
  private final RedisHealth health;

  private RedisStore(Redis redis) {
    this.redis = redis;
    this.records = new RedisRecords(redis);
    this.health = new RedisHealth(redis, organisations());
  }

  /** As {@link #at(RedisAddress, int)}, without waiting for replicas. */
  public static RedisStore at(URI address) {
    return new RedisStore(Redis.at(address));
  }

  /**
   * The stores at that address. Connects when first used: whether Redis is there, {@link #health()}
   * tells.
   *
   * @param replicas how many replicas must have a change before it counts as made
   */
  public static RedisStore at(RedisAddress address, int replicas) {
    return new RedisStore(Redis.at(address, replicas));
  }

  public Records records() {
    return records;
  }

  public Outbox outbox() {
    return new RedisOutbox(redis);
  }

  public CampaignOutbox campaignOutbox() {
    return new RedisCampaignOutbox(redis);
  }

  public Doubts doubts() {
    return new RedisDoubts(redis);
  }

  public Leases leases() {
    return new RedisLeases(redis);
  }

  public Campaigns campaigns() {
    return new RedisCampaigns(redis);
  }

  public Organisations organisations() {
    return new RedisOrganisations(redis);
  }

  public Installations installations() {
    return new RedisInstallations(redis);
  }

  public Removals removals() {
    return new RedisRemovals(redis);
  }

  public Experiences experiences() {
    return new RedisExperiences(redis);
  }

  public TeamCards teamCards() {
    return new RedisTeamCards(redis);
  }

  public Vault vault() {
    return new RedisVault(redis);
  }

  /** What people said, kept without their names. */
  public Members members() {
    return new RedisMembers(redis);
  }

  public Remarks remarks() {
    return new RedisRemarks(redis);
  }

  public RedisBell bell() {
    return new RedisBell(redis);
  }

  public Transcripts transcripts() {
    return new RedisTranscripts(redis);
  }

  /** For one walk over all organisations: what selections there are, is looked up here and now. */
  public Reindex reindex() {
    return new Reindex(redis);
  }

  public RedisHealth health() {
    return health;
  }

  @Override
  public void close() {
    redis.close();
  }
}
