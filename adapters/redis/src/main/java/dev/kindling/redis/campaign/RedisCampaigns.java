package dev.kindling.redis.campaign;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Part;
import dev.kindling.campaign.Receipt;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Reply;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.document.AccountText;
import dev.kindling.redis.document.Documents;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Campaigns in Redis. Keys, each after {@code kindling:{org}:}
 *
 * <ul>
 *   <li>{@code campaign-numbers}: string, the last number given
 *   <li>{@code campaigns}: zset id by number, the newest 1000
 *   <li>{@code planning}: zset id by number, those whose audience is not planned to the end
 *   <li>{@code campaign:<id>}: hash {document, stage, paused, not-allowed, never-planned}; a year
 *   <li>{@code campaign:<id>:audience}: bitmap over learner numbers, as frozen; a year
 *   <li>{@code campaign:<id>:parts}: hash workspace → cursor, what is still to be planned; gone
 *       when everybody is
 *   <li>{@code campaign:<id>:audience:<workspace>}: bitmap, those written to there; gone when they
 *       are planned
 *   <li>{@code campaign:<id>:planned}, {@code :sending}, {@code :sent}, {@code :uncertain}, {@code
 *       :failed}, {@code :expired}, {@code :cancelled}: bitmaps, each person in exactly one of them
 *       once planned; a year
 *   <li>{@code campaign:<id>:people}: hash number → {@code state|reason|message id} or, while
 *       uncertain, {@code #delivery}; at most 64 bytes a person; a year
 *   <li>{@code campaign:<id>:waiting}: set of ids of deliveries that wait; gone when empty
 * </ul>
 */
public final class RedisCampaigns implements Campaigns {
  private static final int NEWEST = 50;
  private static final int LISTED = 1000;
  private static final Script SPREAD = Script.of("keys", "spread");
  private static final Script LAUNCH = Script.of("keys", "launch");
  private static final Script LIST = Script.reading("keys", "campaigns");
  private static final Script RECEIPT = Script.reading("keys", "receipt");

  private final Redis redis;

  public RedisCampaigns(Redis redis) {
    this.redis = redis;
  }

  @Override
  public CampaignId nextId(OrganisationId organisation) {
    String key = Keys.of(organisation, "campaign-numbers");
    return new CampaignId("c" + redis.ask(it -> it.incr(key)));
  }

  @Override
  public void launch(OrganisationId organisation, Campaign campaign) {
    Object[] arguments = {
      campaign.id(),
      campaign.id().value().substring(1),
      Documents.CAMPAIGN.write(campaign),
      campaign.audience().selection(),
      LISTED
    };
    redis.run(LAUNCH, Keys.of(organisation), arguments);
  }

  @Override
  public Optional<Campaign> find(OrganisationId organisation, CampaignId id) {
    String key = Keys.of(organisation, "campaign", id.value());
    List<String> fields = redis.ask(it -> it.hmget(key, "document", "stage", "paused"));
    return fields.getFirst() == null ? Optional.empty() : Optional.of(campaign(fields));
  }

  private static Campaign campaign(List<String> fields) {
    Campaign launched = Documents.CAMPAIGN.read(fields.get(0));
    return launched.at(Campaign.Stage.valueOf(fields.get(1)), "1".equals(fields.get(2)));
  }

  @Override
  public List<Campaign> newest(OrganisationId organisation, int without) {
    return list(organisation, "ZREVRANGE", "campaigns", without, NEWEST);
  }

  @Override
  public List<Campaign> planning(OrganisationId organisation) {
    return list(organisation, "ZRANGE", "planning", 0, LISTED).stream()
        .filter(campaign -> !campaign.paused())
        .toList();
  }

  private List<Campaign> list(
      OrganisationId organisation, String range, String key, int without, int most) {
    return redis.run(LIST, Keys.of(organisation), range, key, without, most).list().stream()
        .map(fields -> campaign(fields.list().stream().map(Reply::textOrNull).toList()))
        .toList();
  }

  @Override
  public List<Part> parts(OrganisationId organisation, CampaignId id) {
    String key = Keys.of(organisation, "campaign", id.value(), "parts");
    return redis.ask(it -> it.hgetAll(key)).entrySet().stream()
        .map(part -> part(organisation, id, part.getKey(), Integer.parseInt(part.getValue())))
        .toList();
  }

  private Part part(OrganisationId organisation, CampaignId id, String workspace, int cursor) {
    BitSet people = people(organisation, id, "audience", workspace);
    return new Part(AccountText.workspace(workspace), people, cursor);
  }

  private BitSet people(OrganisationId organisation, CampaignId id, String... selection) {
    String name = Keys.of(organisation, "campaign", id.value(), String.join(":", selection));
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = redis.ask(it -> it.get(key));
    return bytes == null ? new BitSet() : BitSet.valueOf(bytes);
  }

  @Override
  public Map<Workspace, Integer> spread(OrganisationId organisation, String selection) {
    return spread(organisation, selection, "at:");
  }

  @Override
  public Map<Workspace, Integer> unopened(OrganisationId organisation, String selection) {
    return spread(organisation, selection, "unopened:");
  }

  private Map<Workspace, Integer> spread(OrganisationId organisation, String of, String within) {
    List<Reply> found = redis.run(SPREAD, Keys.of(organisation), of, within).list();
    Map<Workspace, Integer> spread = new HashMap<>();
    for (int i = 0; i < found.size(); i += 2)
      spread.put(AccountText.workspace(found.get(i).text()), (int) found.get(i + 1).number());
    return spread;
  }

  @Override
  public Map<Integer, String> uncertain(OrganisationId organisation, CampaignId id) {
    Map<Integer, String> found = new TreeMap<>();
    Entries.each(
        redis,
        Keys.of(organisation, "campaign", id.value(), "people"),
        people(organisation, id, "uncertain"),
        (number, entry) ->
            Entries.delivery(entry).ifPresent(delivery -> found.put(number, delivery)));
    return found;
  }

  @Override
  public Map<Refusal, Integer> reasons(OrganisationId organisation, CampaignId id) {
    Map<Refusal, Integer> found = new EnumMap<>(Refusal.class);
    Entries.each(
        redis,
        Keys.of(organisation, "campaign", id.value(), "people"),
        people(organisation, id, "failed"),
        (_, entry) -> Entries.refusal(entry).ifPresent(why -> found.merge(why, 1, Integer::sum)));
    return found;
  }

  @Override
  public int count(OrganisationId organisation, String selection) {
    return Math.toIntExact(
        redis.ask(it -> it.bitcount(Keys.of(organisation, "select", selection))));
  }

  @Override
  public Receipt receipt(OrganisationId organisation, CampaignId id) {
    Reply counts = redis.run(RECEIPT, Keys.of(organisation), Receipts.arguments(id));
    return Receipts.read(counts);
  }
}
