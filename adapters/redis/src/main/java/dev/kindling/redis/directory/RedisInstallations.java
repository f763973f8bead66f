package dev.kindling.redis.directory;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.client.Redis;
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
        .map(bound -> workspace(bound.getKey()))
        .collect(Collectors.toSet());
  }

  private static Workspace workspace(String key) {
    int colon = key.indexOf(':');
    return new Workspace(Platform.of(key.substring(0, colon)), key.substring(colon + 1));
  }
}
