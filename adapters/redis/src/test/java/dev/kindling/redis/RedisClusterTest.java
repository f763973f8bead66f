package dev.kindling.redis;

import dev.kindling.testkit.contract.CampaignsContract;
import dev.kindling.testkit.contract.CommitAllContract;
import dev.kindling.testkit.contract.DoubtsContract;
import dev.kindling.testkit.contract.DueContract;
import dev.kindling.testkit.contract.FencingContract;
import dev.kindling.testkit.contract.GlanceContract;
import dev.kindling.testkit.contract.HushContract;
import dev.kindling.testkit.contract.InstallationsContract;
import dev.kindling.testkit.contract.LeasesContract;
import dev.kindling.testkit.contract.LimitHeardContract;
import dev.kindling.testkit.contract.OrganisationsContract;
import dev.kindling.testkit.contract.OutboxContract;
import dev.kindling.testkit.contract.OutboxDeadlinesContract;
import dev.kindling.testkit.contract.OutboxLimitsContract;
import dev.kindling.testkit.contract.OutboxPropertiesContract;
import dev.kindling.testkit.contract.PartingContract;
import dev.kindling.testkit.contract.PartsContract;
import dev.kindling.testkit.contract.PausingContract;
import dev.kindling.testkit.contract.ReceiptsContract;
import dev.kindling.testkit.contract.RecordsContract;
import dev.kindling.testkit.contract.SendAgainContract;
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
  class PartingThere extends PartingContract {
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

  @Nested
  class LeasesThere extends LeasesContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class GlanceThere extends GlanceContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class FencingThere extends FencingContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class DoubtsThere extends DoubtsContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class LimitHeardThere extends LimitHeardContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class HushThere extends HushContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class PartsThere extends PartsContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class PausingThere extends PausingContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class SendAgainThere extends SendAgainContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }

  @Nested
  class CommitAllThere extends CommitAllContract {
    @Override
    protected Stores open() {
      return RedisStores.cluster();
    }
  }
}
