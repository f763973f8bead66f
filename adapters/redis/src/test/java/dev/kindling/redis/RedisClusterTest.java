package dev.kindling.redis;

import dev.kindling.testkit.contract.CampaignsContract;
import dev.kindling.testkit.contract.DueContract;
import dev.kindling.testkit.contract.InstallationsContract;
import dev.kindling.testkit.contract.OrganisationsContract;
import dev.kindling.testkit.contract.OutboxContract;
import dev.kindling.testkit.contract.OutboxDeadlinesContract;
import dev.kindling.testkit.contract.OutboxLimitsContract;
import dev.kindling.testkit.contract.OutboxPropertiesContract;
import dev.kindling.testkit.contract.ReceiptsContract;
import dev.kindling.testkit.contract.RecordsContract;
import dev.kindling.testkit.contract.Stores;
import dev.kindling.testkit.contract.TranscriptsContract;
import org.junit.jupiter.api.Nested;

/**
 * All contracts hold on a cluster too. It refuses every script and command that touches two slots,
 * so that whatever passes here keeps an organisation in one.
 */
class RedisClusterTest {
  @Nested
  class RecordsThere extends RecordsContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class DueThere extends DueContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class OutboxThere extends OutboxContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class OutboxLimitsThere extends OutboxLimitsContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class OutboxDeadlinesThere extends OutboxDeadlinesContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class RandomLivesThere extends OutboxPropertiesContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class CampaignsThere extends CampaignsContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class ReceiptsThere extends ReceiptsContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class OrganisationsThere extends OrganisationsContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class InstallationsThere extends InstallationsContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class TranscriptsThere extends TranscriptsContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }
}
