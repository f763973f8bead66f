package dev.kindling.redis.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.redis.client.StoreUnavailable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnreachedTest {
  private final Unreached unreached = new Unreached();

  @Test
  void theLogHearsOnceThatItBeginsAndOnceThatItIsOver() {
    List<Boolean> told =
        Stream.of(of(), of("a", "b"), of("a", "b"), of("a"), of("c"), of(), of(), of("a"))
            .map(unreached::looked)
            .toList();
    assertEquals(List.of(false, true, false, false, false, true, false, true), told);
  }

  private static Map<OrganisationId, StoreUnavailable> of(String... ids) {
    Map<OrganisationId, StoreUnavailable> away = new HashMap<>();
    for (String id : ids)
      away.put(new OrganisationId(id), new StoreUnavailable("Redis does not answer"));
    return away;
  }
}
