package dev.kindling.redis.directory;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.Redis;
import java.util.Optional;

/**
 * Bindings in Redis. Key: {@code kindling:workspaces}, a hash workspace → organisation; one field a
 * workspace, written once and never changed.
 */
public final class RedisInstallations implements Installations {
  private static final String KEY = "kindling:workspaces";

  private final Redis redis;

  public RedisInstallations(Redis redis) {
    this.redis = redis;
  }

  @Override
  public Optional<OrganisationId> organisationOf(Workspace workspace) {
    String bound = redis.ask(it -> it.hget(KEY, workspace.key()));
    return Optional.ofNullable(bound).map(OrganisationId::new);
  }

  @Override
  public OrganisationId bind(Workspace workspace, OrganisationId organisation) {
    redis.ask(it -> it.hsetnx(KEY, workspace.key(), organisation.value()));
    return organisationOf(workspace).orElseThrow();
  }
}
