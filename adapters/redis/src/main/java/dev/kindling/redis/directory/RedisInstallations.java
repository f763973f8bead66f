package dev.kindling.redis.directory;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.Redis;
import dev.kindling.redis.document.AccountText;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  @Override
  public Set<Workspace> workspacesOf(OrganisationId organisation) {
    return redis.ask(it -> it.hgetAll(KEY)).entrySet().stream()
        .filter(bound -> bound.getValue().equals(organisation.value()))
        .map(bound -> AccountText.workspace(bound.getKey()))
        .collect(Collectors.toSet());
  }
}
