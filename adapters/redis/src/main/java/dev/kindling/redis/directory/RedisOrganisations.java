package dev.kindling.redis.directory;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.redis.client.Keys;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.Script;
import dev.kindling.redis.document.Documents;
import java.util.List;
import java.util.Optional;

/**
 * Organisations in Redis. Keys: {@code kindling:organisations}, a set of ids; {@code
 * kindling:{org}:organisation}, a hash {document, stamp} where the stamp is the document's SHA-1.
 *
 * <p>The document is written before its id is listed: one that is listed can be found.
 */
public final class RedisOrganisations implements Organisations {
  static final String LIST = "kindling:organisations";
  private static final Script HUSH = Script.of("keys", "hush");
  private static final Script SAVE = Script.of("keys", "save");

  private final Redis redis;

  public RedisOrganisations(Redis redis) {
    this.redis = redis;
  }

  @Override
  public List<OrganisationId> all() {
    return redis.ask(it -> it.smembers(LIST)).stream().sorted().map(OrganisationId::new).toList();
  }

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    String key = Keys.of(id, "organisation");
    List<String> kept = redis.ask(it -> it.hmget(key, "document", "hushed"));
    return Optional.ofNullable(kept.get(0))
        .map(Documents.ORGANISATION::read)
        .map(one -> one.withHushed("1".equals(kept.get(1))));
  }

  @Override
  public void save(Organisation organisation) {
    write(organisation, "save");
  }

  @Override
  public Organisation ensure(Organisation organisation) {
    return write(organisation, "ensure");
  }

  @Override
  public void hush(OrganisationId id, boolean hushed) {
    redis.run(HUSH, Keys.of(id), hushed ? 1 : 0);
  }

  private Organisation write(Organisation organisation, String how) {
    String document = Documents.ORGANISATION.write(organisation.withHushed(false));
    String kept = redis.run(SAVE, Keys.of(organisation.id()), document, how).text();
    redis.ask(it -> it.sadd(LIST, organisation.id().value()));
    Organisation written = Documents.ORGANISATION.read(kept);
    return find(organisation.id()).orElse(written);
  }
}
